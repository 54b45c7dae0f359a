"""Tiny checkpoints of the real classes, made here with random weights: no hub, a second to run.

A tiny random network hardly looks at what it is told, so its attention is amplified until words and references matter.
"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import diffusers as untyped
import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from transformers import Qwen2Tokenizer, Qwen3Config, Qwen3ForCausalLM

diffusers: Any = untyped
torch.set_num_threads(1)  # at this size threads only wait for each other

SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
CHAT = "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
CHANNELS, JOINT = 16, 48  # numbers of an image's token, and of a word's as the transformer hears it
LOUDER = ("to_q", "to_k", "to_v", "to_out", "add_", "attn.", "context_embedder")


def tokenizer() -> Any:
    """One token for each byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    names = {byte: chr(byte) for byte in printable} | {byte: chr(256 + n) for n, byte in enumerate(others)}
    vocabulary = {names[byte]: byte for byte in range(256)} | {name: 256 + n for n, name in enumerate(SPECIAL)}
    return Qwen2Tokenizer(
        vocab=vocabulary,
        merges=[],
        model_max_length=4096,
        additional_special_tokens=list(SPECIAL[1:]),
        chat_template=CHAT,
    )


def klein(
    *,
    kv: bool = True,
    distilled: bool = True,
    shifting: bool = True,
    tiles: bool = False,
    transformer_kind: Any = diffusers.Flux2Transformer2DModel,
    out_channels: int = CHANNELS,
) -> Any:
    """A FLUX.2 klein pipeline with sides in multiples of 16."""
    torch.manual_seed(0)
    transformer = transformer_kind(
        patch_size=1,
        in_channels=CHANNELS,
        out_channels=out_channels,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=JOINT,
        timestep_guidance_channels=32,
        axes_dims_rope=(4, 4, 4, 4),
        guidance_embeds=False,
    ).eval()
    vae = diffusers.AutoencoderKLFlux2(
        sample_size=64,
        block_out_channels=(8, 8, 8, 8),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=4,
        mid_block_add_attention=False,
    ).eval()
    encoder: Any = Qwen3ForCausalLM(
        Qwen3Config(
            vocab_size=256 + len(SPECIAL),
            hidden_size=16,
            intermediate_size=16,
            num_hidden_layers=28,
            num_attention_heads=2,
            num_key_value_heads=2,
            head_dim=8,
            max_position_embeddings=4096,
            bos_token_id=None,
            eos_token_id=258,
            pad_token_id=256,
        )
    )
    encoder.eval()
    with torch.no_grad():
        for name, weight in transformer.named_parameters():
            if weight.ndim == 2 and any(part in name for part in LOUDER):
                weight.mul_(8)
        seen = torch.rand(2, 3, 64, 64) * 2 - 1
        latents = vae.encode(seen).latent_dist.mode()
        vae.encoder.conv_out.weight.mul_(8 / (latents[0] - latents[1]).std())
    noise_scheduler = diffusers.FlowMatchEulerDiscreteScheduler(
        use_dynamic_shifting=shifting, shift=1.0 if shifting else 3.0
    )
    parts = {
        "scheduler": noise_scheduler,
        "vae": Tiles().eval() if tiles else vae,
        "text_encoder": encoder,
        "transformer": transformer,
    }
    kind = diffusers.Flux2KleinKVPipeline if kv else diffusers.Flux2KleinPipeline
    pipeline = kind(**parts, tokenizer=tokenizer(), is_distilled=distilled)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def saved(folder: Path, **which: bool) -> Path:
    """The same as a folder in diffusers' layout."""
    klein(**which).save_pretrained(folder)
    (folder / "overpaint.json").write_text('{"name": "tiny", "width": 64, "height": 64, "steps": 4, "text_tokens": 96}')
    return folder


class Tiles(ModelMixin, ConfigMixin):  # type: ignore[misc]
    """An autoencoder of our own, as a checkpoint may name one: each 2 x 2 pixels of a quarter size are four channels."""

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(self, block_out_channels: tuple[int, ...] = (1, 1, 1, 1), batch_norm_eps: float = 1e-4) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.bn = torch.nn.BatchNorm2d(16, affine=False)

    def encode(self, images: torch.Tensor) -> Any:
        small = torch.nn.functional.avg_pool2d(images, 8)
        return SimpleNamespace(latents=torch.cat([small, small[:, :1]], 1))

    def decode(self, latents: torch.Tensor, return_dict: bool = True) -> tuple[torch.Tensor]:
        return (latents[:, :3].repeat_interleave(8, 2).repeat_interleave(8, 3).tanh(),)
