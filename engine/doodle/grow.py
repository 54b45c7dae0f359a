"""Takes weights from an older world into this one: `python -m engine.doodle.grow WEIGHTS --out FOLDER`.

What they know stays: words keep their tokens and new words get their own; the components of patches that matter most
stay, and the others give way to what this world's patches need.
"""

import argparse
import json
import random
from pathlib import Path
from typing import Any

import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline
from transformers import Qwen2Tokenizer

import engine.doodle.autoencoder  # noqa: F401 - diffusers loads only classes of modules that are imported
from engine.doodle import edits, grammar, model, scenes

KEPT = 128  # components; the old ones from there on hold little of the variance
Vocabulary = tuple[dict[str, int], list[tuple[str, str]]]


def grow(pipeline: Any, r: random.Random) -> None:
    """In place."""
    _rebase(pipeline, r)
    _read_more(pipeline, sorted(spoken(r)))


def spoken(r: random.Random, many: int = 30_000) -> set[str]:
    """Every word of this world, but for the rarest."""
    said: set[str] = set(model.EVERYDAY)
    for n in range(many):
        scene = scenes.scene(r)
        for text in (grammar.caption(scene, r, n % 3 == 0), edits.edit(scene, r, n % 3 == 0)[1]):
            said.update(text.replace(",", " ").split())
    return said


def _rebase(pipeline: Any, r: random.Random) -> None:
    old = pipeline.vae
    with torch.no_grad():
        _, covariance = model.moments(r)
        kept = torch.linalg.qr(old.components[:, :KEPT])[0]
        kept = kept * (kept * old.components[:, :KEPT]).sum(0).sign()
        rest = torch.eye(len(kept)) - kept @ kept.T
        others = torch.linalg.eigh(rest @ covariance @ rest)[1].flip(1)[:, : model.NUMBERS - KEPT]
        components = torch.cat([kept, others], 1)
        spread = (components * (covariance @ components)).sum(0).sqrt()
        # half whitened, as before: what a component's scale is to the root of its spread stays the same
        scale = torch.cat([old.scale[:KEPT], spread[KEPT:].sqrt() * (old.scale[:KEPT] / spread[:KEPT].sqrt()).median()])
        # old numbers are new numbers @ across, as far as the components overlap
        across = scale[:, None] * (components.T @ old.components) / old.scale
        back = components.T @ old.components * old.scale / scale[:, None]
        enter, leave = pipeline.transformer.x_embedder, pipeline.transformer.proj_out
        enter.weight.copy_(enter.weight @ across.T)
        leave.weight.copy_(back @ leave.weight)
        old.components.copy_(components)
        old.scale.copy_(scale)


def _read_more(pipeline: Any, said: list[str]) -> None:
    told = json.loads(pipeline.tokenizer.backend_tokenizer.to_str())["model"]
    vocabulary, merges = dict(told["vocab"]), [tuple(pair) for pair in told["merges"]]
    for token in pipeline.tokenizer.all_special_tokens:
        vocabulary[token] = pipeline.tokenizer.convert_tokens_to_ids(token)
    for word in said:
        first, *more = _tokenizer(pipeline, (vocabulary, merges)).tokenize(" " + word)
        for piece in more:
            merges.append((first, piece))
            first += piece
            vocabulary.setdefault(first, len(vocabulary))
    pipeline.tokenizer = _tokenizer(pipeline, (vocabulary, merges))
    old = pipeline.text_encoder.get_input_embeddings().weight
    new = torch.randn(len(vocabulary), old.shape[1], generator=torch.Generator().manual_seed(0)) / 2
    with torch.no_grad():
        new[: len(old)] = old
        pipeline.text_encoder.resize_token_embeddings(len(vocabulary))
        pipeline.text_encoder.get_input_embeddings().weight.copy_(new)


def _tokenizer(pipeline: Any, vocabulary: Vocabulary) -> Any:
    kind: Any = Qwen2Tokenizer
    return kind(
        vocab=vocabulary[0],
        merges=vocabulary[1],
        pad_token=pipeline.tokenizer.pad_token,
        eos_token=pipeline.tokenizer.eos_token,
        unk_token=None,
        chat_template=pipeline.tokenizer.chat_template,
        model_max_length=512,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    told = parser.parse_args()
    pipeline: Any = DiffusionPipeline.from_pretrained(told.weights, dtype=torch.float32)
    grow(pipeline, random.Random(11))
    model.save(pipeline, told.out)
