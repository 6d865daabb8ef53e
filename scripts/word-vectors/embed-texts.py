"""Second step of gather-texts.ts: the teacher's vector of every text, `teacher.npy` (texts x 384, half floats)."""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from all_minilm_l6_v2 import extract_model
from transformers import AutoModel, AutoTokenizer

LONGEST = 64
"""Word pieces of a text that are read."""
BATCH = 64


def main(folder: Path) -> None:
    texts = [json.loads(line)["text"] for line in (folder / "texts.jsonl").open()]
    with tempfile.TemporaryDirectory() as place:
        home = extract_model(place)
        tokenizer = AutoTokenizer.from_pretrained(home)
        teacher = AutoModel.from_pretrained(home).eval()
    vectors = np.zeros((len(texts), teacher.config.hidden_size), np.float16)
    by_length = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    for start in range(0, len(texts), BATCH):
        places = by_length[start : start + BATCH]
        vectors[places] = embed([texts[at] for at in places], tokenizer, teacher)
        if start % (100 * BATCH) == 0:
            print(f"{start} of {len(texts)}", file=sys.stderr)
    np.save(folder / "teacher.npy", vectors)


@torch.inference_mode()
def embed(texts: list[str], tokenizer, teacher) -> np.ndarray:
    """The mean of a text's pieces, at length 1: as the model was trained."""
    pieces = tokenizer(texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
    states = teacher(**pieces).last_hidden_state
    read = pieces["attention_mask"][..., None].float()
    return torch.nn.functional.normalize((states * read).sum(1) / read.sum(1), dim=1).numpy()


main(Path(sys.argv[1]))
