"""FLUX.2 klein and what is built like it: pictures from words, and from pictures, in a few steps.

The parts are diffusers' own; the loop is ours. With the same seed the picture is the stock pipeline's.
"""

import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import (
    AutoencoderKLFlux2,
    DiffusionPipeline,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinKVPipeline,
    Flux2KleinPipeline,
)
from diffusers.models.transformers.transformer_flux2 import Flux2KVCache
from diffusers.pipelines.flux2.pipeline_flux2_klein import compute_empirical_mu

from engine.errors import BadRequest, ModelMissing
from engine.events import Pixels
from engine.families.family import Row
from engine.job import Edit, Generate, Request
from engine.models import Model

MAX_STEPS = 200
MAX_IMAGES = 10
MAX_READ = 4096  # tokens
PREVIEW_SIDE = 512  # pixels; a preview is seen small


def read(model: Model, device: torch.device) -> Any:
    """The pipeline, on the device. Raises ModelMissing."""
    here = Path(model.source).is_dir()
    dtype = torch.float32 if device.type == "cpu" else torch.bfloat16
    try:
        pipeline: Any = DiffusionPipeline.from_pretrained(  # type: ignore[no-untyped-call]
            model.source, dtype=dtype, local_files_only=here, use_safetensors=True
        )
    except (OSError, ValueError, KeyError, json.JSONDecodeError) as error:
        reason = str(error).strip().splitlines() or [type(error).__name__]
        raise ModelMissing(f"{model.name} cannot be loaded from {model.source}: {reason[0][:300]}") from error
    if not issubclass(type(pipeline), Flux2KleinPipeline | Flux2KleinKVPipeline):
        raise ModelMissing(f"{model.name} is a {type(pipeline).__name__}; so far FLUX.2 klein models can be run")
    if not pipeline.config.get("is_distilled", True):
        raise ModelMissing(
            f"{model.name} is not distilled and needs guidance; so far distilled klein models can be run"
        )
    if not isinstance(pipeline.scheduler, FlowMatchEulerDiscreteScheduler):
        raise ModelMissing(f"{model.name} has a {type(pipeline.scheduler).__name__}; so far Euler's flow can be run")
    return pipeline.to(device)


class Flux2:
    """One loaded FLUX.2 model."""

    def __init__(self, model: Model, pipeline: Any) -> None:
        self.name = model.name
        self.device = str(pipeline.device)
        self._model = model
        self._pipeline = pipeline
        self._caches = isinstance(pipeline, Flux2KleinKVPipeline)
        self._multiple = int(pipeline.vae_scale_factor) * 2

    def row(self, id: int, request: Request, images: Sequence[Pixels]) -> Row:
        """Encodes the words and the images; the noise comes from the processor, so that every device starts alike."""
        start = images[-1] if request.start else None
        images = images[:-1] if start else images
        self._check(request, images, start)
        words = request.prompt if isinstance(request, Generate) else request.instruction
        prompt, prompt_ids = self._pipeline.encode_prompt(
            words, device=self._pipeline.device, max_sequence_length=self._model.text_tokens
        )
        latents, ids = self._pipeline.prepare_latents(
            batch_size=1,
            num_latents_channels=self._pipeline.transformer.config.in_channels // 4,
            height=request.height,
            width=request.width,
            dtype=prompt.dtype,
            device=self._pipeline.device,
            generator=torch.Generator("cpu").manual_seed(request.seed),
        )
        sigmas = self._sigmas(request.steps, latents.shape[1])
        if start:
            sigmas = sigmas[-1 - max(1, round(request.steps * request.strength)) :]
            latents = torch.lerp(self._tokens([start])[0].to(latents), latents, float(sigmas[0]))
        references = reference_ids = None
        if images:
            references, reference_ids = self._tokens(images)
        return Row(
            id=id,
            width=request.width,
            height=request.height,
            latents=latents,
            ids=ids,
            sigmas=sigmas,
            prompt=prompt,
            prompt_ids=prompt_ids,
            references=references,
            reference_ids=reference_ids,
        )

    def _tokens(self, images: Sequence[Pixels]) -> tuple[torch.Tensor, torch.Tensor]:
        """The images' latents, 1 x tokens x channels, and where each token stands."""
        tokens, ids = self._pipeline.prepare_image_latents(
            images=[tensor(image) for image in images],
            batch_size=1,
            generator=None,
            device=self._pipeline.device,
            dtype=self._pipeline.vae.dtype,
        )
        return tokens, ids

    def velocity(self, rows: Sequence[Row]) -> list[torch.Tensor]:
        """One forward for all rows. Reference tokens go first where their keys and values are kept, else last."""
        first, latents = rows[0], torch.cat([row.latents for row in rows])
        tokens, ids, more = latents, first.ids, {}
        timesteps = torch.stack([row.sigmas[row.step] for row in rows]) * 1000
        if first.cached is not None:
            more = {"kv_cache": joined([row.cached for row in rows]), "kv_cache_mode": "cached"}
        elif first.references is not None and first.reference_ids is not None:
            references = torch.cat([row.references for row in rows if row.references is not None])
            if self._caches:
                tokens, ids = torch.cat([references, latents], 1), torch.cat([first.reference_ids, first.ids], 1)
                more = {"kv_cache_mode": "extract", "num_ref_tokens": references.shape[1]}
            else:
                tokens, ids = torch.cat([latents, references], 1), torch.cat([first.ids, first.reference_ids], 1)
        told = self._pipeline.transformer(
            hidden_states=tokens.to(self._pipeline.transformer.dtype),
            timestep=timesteps.to(latents.dtype) / 1000,
            guidance=None,
            encoder_hidden_states=torch.cat([row.prompt for row in rows]),
            txt_ids=first.prompt_ids,
            img_ids=ids,
            return_dict=False,
            **more,
        )
        if more.get("kv_cache_mode") == "extract":
            for row, cached in zip(rows, parted(told[1], len(rows)), strict=True):
                row.cached = cached
        predicted: torch.Tensor = told[0]
        return [predicted[n : n + 1, : latents.shape[1]] for n in range(len(rows))]

    def weigh(self, words: str, answers: Sequence[str]) -> dict[str, float]:
        """By the first token of each answer. One pass through the text encoder, which is a whole Qwen3."""
        self._model.must_read()
        tokenizer, encoder = self._pipeline.tokenizer, self._pipeline.text_encoder
        said = tokenizer.apply_chat_template(
            [{"role": "user", "content": words.replace("<|", "< |")}],  # so that nobody ends our turn for us
            tokenize=False,
            add_generation_prompt=True,
            enable_thinking=False,
        )
        ids = tokenizer(said, return_tensors="pt").input_ids.to(encoder.device)
        first = [tokenizer.encode(answer, add_special_tokens=False)[0] for answer in answers]
        if ids.shape[1] > MAX_READ:
            raise BadRequest(f"{ids.shape[1]} tokens are too many to read at once; up to {MAX_READ} can be.")
        if len(set(first)) < len(first):
            raise BadRequest(f"The answers {', '.join(answers)} begin alike; they must differ in the first token.")
        logits = encoder(input_ids=ids, use_cache=False, logits_to_keep=1).logits[0, -1].float()
        chances = logits.log_softmax(-1)[first].tolist()
        return dict(zip(answers, chances, strict=True))

    def preview(self, row: Row) -> Pixels | None:
        """An autoencoder that takes long is not asked: its latents become colours by a fitted matrix."""
        if row.x0 is None:
            return None
        latents = self._spread(row.x0, row.ids)
        if isinstance(self._pipeline.vae, AutoencoderKLFlux2):
            channels = torch.cat([latents.float(), torch.ones_like(latents[:, :1]).float()], 1)
            image = torch.einsum("bchw,cd->bdhw", channels, self._colours)
        else:
            image = self._pipeline.vae.decode(latents, return_dict=False)[0].float()
        side = max(image.shape[-2:])
        if side > PREVIEW_SIDE:
            image = torch.nn.functional.avg_pool2d(image, -(-side // PREVIEW_SIDE))
        return pixels(image)

    def decode(self, row: Row) -> Pixels:
        """The image, exactly as the stock pipeline decodes it."""
        latents = self._spread(row.latents, row.ids)
        return pixels(self._pipeline.vae.decode(latents, return_dict=False)[0].float())

    def round_trip(self, image: Pixels) -> Pixels:
        """Written as `decode` writes."""
        latents = self._spread(*self._tokens([image]))
        return pixels(self._pipeline.vae.decode(latents, return_dict=False)[0].float())

    def _check(self, request: Request, images: Sequence[Pixels], start: Pixels | None) -> None:
        multiple = max(self._multiple, self._model.multiple)
        given = (*images, start) if start else images
        wrong = [(request.width, request.height), *((image.width, image.height) for image in given)]
        if any(side < 1 or side % multiple for size in wrong for side in size):
            size = next(
                size for size in wrong if size[0] < 1 or size[0] % multiple or size[1] < 1 or size[1] % multiple
            )
            raise BadRequest(f"{size[0]} x {size[1]} is no size for {self.name}: sides are multiples of {multiple}.")
        if not 1 <= request.steps <= MAX_STEPS:
            raise BadRequest(f"{request.steps} steps cannot be done; 1 to {MAX_STEPS} can.")
        if start and (start.width, start.height) != (request.width, request.height):
            raise BadRequest(
                f"The picture to vary is {start.width} x {start.height}, not {request.width} x {request.height}."
            )
        if not 0 < request.strength <= 1:
            raise BadRequest(f"A strength of {request.strength:g} cannot be used; above 0 and up to 1 can.")
        if isinstance(request, Edit) != bool(images) or len(images) > MAX_IMAGES:
            raise BadRequest(f"An edit needs 1 to {MAX_IMAGES} pictures, and a new picture none; {len(images)} came.")

    def _sigmas(self, steps: int, tokens: int) -> torch.Tensor:
        """The checkpoint's own noise schedule, worked out once and then the row's."""
        noise_scheduler: Any = FlowMatchEulerDiscreteScheduler.from_config(self._pipeline.scheduler.config)  # type: ignore[no-untyped-call]
        own = noise_scheduler.config.get("use_flow_sigmas")
        noise_scheduler.set_timesteps(
            steps,
            device=self._pipeline.device,
            sigmas=None if own else np.linspace(1.0, 1 / steps, steps),
            mu=compute_empirical_mu(image_seq_len=tokens, num_steps=steps),
        )
        sigmas: torch.Tensor = noise_scheduler.sigmas
        return sigmas

    def _spread(self, tokens: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
        """Tokens as the autoencoder's latents: in place, at its scale, four channels to each 2 x 2."""
        vae = self._pipeline.vae
        latents = self._pipeline._unpack_latents_with_ids(tokens, ids)
        mean = vae.bn.running_mean.view(1, -1, 1, 1).to(latents.device, latents.dtype)
        std = torch.sqrt(vae.bn.running_var.view(1, -1, 1, 1) + vae.config.batch_norm_eps)
        latents = latents * std.to(latents.device, latents.dtype) + mean
        spread: torch.Tensor = self._pipeline._unpatchify_latents(latents)
        return spread

    @cached_property
    def _colours(self) -> torch.Tensor:
        """(channels + 1) x 3: the colours nearest, by least squares, to what smooth images have as latents."""
        vae, noise = self._pipeline.vae, torch.Generator("cpu").manual_seed(0)
        coarse = torch.rand(24, 3, 4, 4, generator=noise) * 2 - 1
        images = torch.nn.functional.interpolate(coarse, size=128, mode="bicubic").clamp(-1, 1)
        latents = torch.cat([vae.encode(one.to(vae.device, vae.dtype)).latent_dist.mode() for one in images.chunk(6)])
        colours = torch.nn.functional.interpolate(images, size=latents.shape[-2:], mode="area")
        seen = latents.float().cpu().movedim(1, -1).flatten(0, -2)
        seen = torch.cat([seen, torch.ones(len(seen), 1)], 1)
        fitted: torch.Tensor = torch.linalg.lstsq(seen, colours.movedim(1, -1).flatten(0, -2)).solution
        return fitted.to(str(self._pipeline.device))


def tensor(image: Pixels) -> torch.Tensor:
    """1 x 3 x height x width, -1 to 1."""
    levels = torch.frombuffer(bytearray(image.data), dtype=torch.uint8).view(1, image.height, image.width, 3)
    return levels.permute(0, 3, 1, 2).float().div(255).mul(2).sub(1).contiguous()


def pixels(image: torch.Tensor) -> Pixels:
    """The first of a batch, from -1 to 1, as diffusers rounds it."""
    levels = (image[0] * 0.5 + 0.5).clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    data = (levels * 255).round().astype("uint8")
    return Pixels(data.shape[1], data.shape[0], data.tobytes())


def joined(caches: Sequence[Any]) -> Any:
    """One cache for a batch of rows."""
    return caches[0] if len(caches) == 1 else _each(caches[0], lambda layers: torch.cat(layers), caches)


def parted(cache: Any, rows: int) -> list[Any]:
    """The cache of each row of a batch."""
    if rows == 1:
        return [cache]
    return [_each(cache, lambda layers, n=n: layers[0][n : n + 1], [cache]) for n in range(rows)]


def _each(like: Any, make: Any, caches: Sequence[Any]) -> Any:
    """A new cache whose every tensor is made from the same one of `caches`."""
    made = Flux2KVCache(len(like.double_block_caches), len(like.single_block_caches))
    made.num_ref_tokens = like.num_ref_tokens
    for kind in ("double_block_caches", "single_block_caches"):
        for n, layer in enumerate(getattr(made, kind)):
            layers = [getattr(cache, kind)[n] for cache in caches]
            layer.store(make([one.k_ref for one in layers]), make([one.v_ref for one in layers]))
    return made
