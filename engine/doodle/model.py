"""A new built-in model, untrained: its parts, its words, and the folder it is kept in."""

import copy
import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from diffusers.pipelines.flux2.pipeline_flux2_klein_kv import Flux2KleinKVPipeline
from diffusers.schedulers.scheduling_flow_match_euler_discrete import FlowMatchEulerDiscreteScheduler
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from torch.nn import functional
from transformers import Qwen2Tokenizer, Qwen3Config, Qwen3ForCausalLM

from engine.doodle import edits, grammar, names, scenes
from engine.doodle.autoencoder import PATCH, PatchAutoencoder
from engine.doodle.grounds import GROUNDS, SIDE
from engine.doodle.transformer import PictureTransformer

NUMBERS = 256  # in a token, which is one patch
TEXT_TOKENS = grammar.LONGEST
STEPS = 12
SHIFT = 3.0  # of the noise schedule, in training and in drawing
TAPS = (9, 18, 27)  # the layers of the text encoder that the pipeline reads
CHAT = (
    "{% for m in messages %}{{ ' ' + (m['content'] | lower | replace(',', ' ,') | replace('.', '')"
    " | replace('!', '') | replace('?', '') | trim) }}{% endfor %}"
)
EVERYDAY = (
    "a an the and or of with on in at to for it is this that them his him her he she please draw show make put add more"
    " less very big small little large tiny huge happy sad angry red blue green yellow purple orange pink white black"
    " brown grey gold silver sky sun moon cloud rain snow night day morning evening dark light bright water sea lake"
    " river mountain hill road street garden park wall door window room bed table chair sofa man woman boy girl child"
    " baby people person face eyes hat shirt shoes hand head next behind under over above below between front near far"
    " left right top bottom middle center side corner one two three four five six ten some many few another other same"
    " but not without instead into from out up down away back new old young warm cold hot fast slow funny cute scary"
    " sleepy surprised determined smiling crying laughing winking sketch pencil pixel art pastel noir style cartoon"
    " photo picture drawing painting image zoom closer bigger smaller wider remove delete replace swap change turn move"
    " keep give take get put let"
).split()
PRESETS = {
    "name": "doodle",
    "width": SIDE,
    "height": SIDE,
    "steps": STEPS,
    "multiple": PATCH,
    "min_pixels": SIDE**2,
    "max_pixels": SIDE**2,
    "text_tokens": TEXT_TOKENS,
    "license": "Apache-2.0; trained on Noto Color Emoji, OFL-1.1",
    "reads": False,
    "draws": "a few of 85 simple things (a robot, a sad cat, two stars above a house ...) on a beach, in space, on red ...,"
    " by day or by night, as a sketch, in pixels, pastel or noir",
    "knows": sorted({*scenes.NAMES, *GROUNDS, *(way for ways in names.OTHERWISE.values() for way in ways)}),
}


def new() -> Any:
    """The pipeline, with the autoencoder's components found and everything else at random."""
    tokenizer = words()
    transformer: Any = PictureTransformer(
        in_channels=NUMBERS,
        out_channels=NUMBERS + 1,
        num_layers=2,
        num_single_layers=4,
        attention_head_dim=32,
        num_attention_heads=8,
        joint_attention_dim=3 * 64,
        axes_dims_rope=(8, 8, 8, 8),
        guidance_embeds=False,
        timestep_guidance_channels=128,
    )
    torch.nn.init.zeros_(transformer.proj_out.weight)
    vae: Any = autoencoder(random.Random(11))
    return Flux2KleinKVPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(shift=SHIFT),
        vae=vae,
        text_encoder=_reader(len(tokenizer)),
        tokenizer=tokenizer,
        transformer=transformer,
    )


def words() -> Any:
    """Byte-level pairs learned from the grammar; every word of it, and many everyday ones, is one token."""
    r = random.Random(5)
    learned = Tokenizer(models.BPE())
    learned.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    learned.train_from_iterator(
        [*_spoken(6000, r), *[f" {word}" for word in EVERYDAY] * 40],
        trainers.BpeTrainer(vocab_size=2000, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False),
    )
    told = json.loads(learned.to_str())["model"]
    vocabulary = {**told["vocab"], "<|endoftext|>": len(told["vocab"]), "<|im_end|>": len(told["vocab"]) + 1}
    kind: Any = Qwen2Tokenizer
    return kind(
        vocab=vocabulary,
        merges=[tuple(pair) for pair in told["merges"]],
        pad_token="<|endoftext|>",
        eos_token="<|im_end|>",
        unk_token=None,
        chat_template=CHAT,
        model_max_length=512,
    )


def _spoken(many: int, r: random.Random) -> Iterator[str]:
    for _ in range(many):
        scene = scenes.scene(r)
        yield " " + grammar.caption(scene, r).replace(",", " ,")
        yield " " + edits.edit(scene, r)[1].replace(",", " ,")


def _reader(words: int) -> Any:
    """Thin and deep: the pipeline taps layers 9, 18 and 27. Deep layers begin as next to nothing."""
    reader = Qwen3ForCausalLM(
        Qwen3Config(
            vocab_size=words,
            hidden_size=64,
            intermediate_size=128,
            num_hidden_layers=28,
            num_attention_heads=2,
            num_key_value_heads=2,
            head_dim=32,
            max_position_embeddings=512,
            tie_word_embeddings=True,
            pad_token_id=words - 2,
            eos_token_id=words - 1,
            bos_token_id=None,
        )
    )
    torch.nn.init.normal_(reader.model.embed_tokens.weight, std=0.5)
    for layer in reader.model.layers:
        torch.nn.init.normal_(layer.self_attn.o_proj.weight, std=0.004)
        torch.nn.init.normal_(layer.mlp.down_proj.weight, std=0.004)
    return reader


def autoencoder(r: random.Random) -> PatchAutoencoder:
    """Principal components of patches, half whitened: what matters more stays larger, on average the variance is 1."""
    mean, covariance = moments(r)
    power, components = torch.linalg.eigh(covariance)
    spread = power.flip(0)[:NUMBERS].clamp(min=1e-6).sqrt()
    scale = spread.sqrt()
    made: PatchAutoencoder = PatchAutoencoder(NUMBERS)
    made.mean.data.copy_(mean)
    made.components.data.copy_(components.flip(1)[:, :NUMBERS])
    made.scale.data.copy_(scale * ((spread / scale) ** 2).mean().sqrt())
    return made


def moments(r: random.Random, many: int = 4000) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and covariance of the patches of so many scenes."""
    total, squares, number = torch.zeros(3 * PATCH**2), torch.zeros(3 * PATCH**2, 3 * PATCH**2), 0
    for _ in range(many // 100):
        images = tensor([scenes.paint(scenes.scene(r)) for _ in range(100)])
        patches = functional.pixel_unshuffle(images, PATCH).movedim(1, -1).flatten(0, -2)
        total, squares, number = total + patches.sum(0), squares + patches.T @ patches, number + len(patches)
    mean = total / number
    return mean, squares / number - torch.outer(mean, mean)


def tensor(images: list[scenes.Pixels]) -> torch.Tensor:
    """B x 3 x H x W, -1 to 1."""
    return torch.stack([torch.from_numpy(image.copy()) for image in images]).movedim(-1, 1).float().div(127.5).sub(1)


def save(pipeline: Any, folder: Path) -> None:
    """In bfloat16, as a folder in diffusers' layout; the folder is there whole or not at all."""
    part = folder.with_name(folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    copy.deepcopy(pipeline).to(torch.bfloat16).save_pretrained(part, max_shard_size="12MB")
    for path in (part / "model_index.json", *part.glob("*/config.json")):
        told = json.loads(path.read_text())
        told.pop("_name_or_path", None)  # where it was trained from
        if "vae" in told:
            for name, kind in (("vae", PatchAutoencoder), ("transformer", PictureTransformer)):
                told[name] = [kind.__module__, kind.__name__]
        path.write_text(json.dumps(told, indent=2) + "\n")
    (part / "overpaint.json").write_text(json.dumps(PRESETS, indent=2) + "\n")
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    part.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
