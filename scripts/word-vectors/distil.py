"""
Last step of gather-texts.ts: moves the vectors of terms until sentences lie to one another as the teacher has them.

A sentence is the weighted sum of its terms' vectors, at length 1. It starts from the ridge regression of the
teacher's vectors, thrown on their first principal components, upon the terms. Then, in batches, three losses:
how far the student's order of a text's neighbours is from the teacher's (Kullback-Leibler of two softmaxes), how
far the cosines are (squared), and whether a claim is nearest to its own headline (InfoNCE, van den Oord et al.
2018). Half of the batches hold texts of one matter, where the order is hard.
"""

import base64
import json
import math
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
import torch
from scipy.sparse.linalg import cg
from torch.nn.functional import cross_entropy, embedding_bag, normalize

DIMENSIONS = 128
VOCABULARY = 18_000
"""What is shipped is words x (dimensions / 2 + 1) bytes."""
LARGEST = 7
"""A part of a vector is one of -7 to 7: four bits. More gain nothing, two lose some .015 of MAP@5."""
CLIP = 2.8
"""Standard deviations that are still told apart: more leaves fewer steps for the others."""
EPOCHS = 8
BATCH = 512
MATTERS = 300
TEMPERATURE = 0.05
COSINES = 5.0
"""What the squared distance of the cosines weighs beside the order."""
HEADLINES = 0.2
"""What the claims' own headlines weigh beside it."""
CAPTIONS = {"sick-train", "snli-dev"}
"""Of these texts only the teacher is learnt, not how rare a term is: a dog is rare in the news."""

DATA = Path(__file__).parents[2] / "src/text/word-vectors.data.ts"


def main(folder: Path) -> None:
    torch.manual_seed(1)
    torch.set_num_threads(1)
    random = np.random.default_rng(1)
    lines = [json.loads(line) for line in (folder / "texts.jsonl").open()]
    counts = Counter(term for line in lines for term in dict.fromkeys(line["terms"]))
    words = [term for term, count in counts.most_common(VOCABULARY) if count >= 2]
    places = {word: place for place, word in enumerate(words)}
    bags = [[places[term] for term in dict.fromkeys(line["terms"]) if term in places] for line in lines]
    teacher = np.load(folder / "teacher.npy").astype(np.float32)
    rarity = np.log(len(lines) / np.array([counts[word] for word in words]))
    student = Student(start_vectors(bags, teacher, rarity, random), rarity)
    headlines = [(at, line["headline"]) for at, line in enumerate(lines) if "headline" in line]
    train(student, bags, teacher, headlines, random)
    news = [line["terms"] for line in lines if line["source"] not in CAPTIONS]
    write(words, student, rarities(words, news))


class Student:
    def __init__(self, vectors: np.ndarray, rarity: np.ndarray):
        self.vectors = torch.nn.Parameter(torch.tensor(vectors))
        self.weights = torch.nn.Parameter(torch.tensor(rarity / 6, dtype=torch.float32))
        self.scale = torch.nn.Parameter(torch.tensor(1.0))

    def encode(self, bags: list[list[int]]) -> torch.Tensor:
        flat = torch.tensor([place for bag in bags for place in bag])
        starts = torch.tensor(np.cumsum([0] + [len(bag) for bag in bags[:-1]]))
        weights = self.weights[flat].clamp(min=0.01)
        return normalize(embedding_bag(flat, self.vectors, starts, mode="sum", per_sample_weights=weights), dim=1)


def start_vectors(bags, teacher, rarity, random) -> np.ndarray:
    """Ridge regression, one column of the reduced teacher at a time."""
    centred = teacher - teacher.mean(0)
    sample = centred[random.choice(len(centred), 40_000, replace=False)]
    components = np.linalg.svd(sample, full_matrices=False)[2][:DIMENSIONS]
    rows = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
    columns = np.array([place for bag in bags for place in bag])
    weights = np.array([rarity[place] / math.sqrt(len(bag)) / 3 for bag in bags for place in bag])
    terms = sparse.csr_matrix((weights, (rows, columns)), shape=(len(bags), len(rarity)))
    left = (terms.T @ terms + 0.5 * sparse.eye(len(rarity))).tocsr()
    right = terms.T @ (centred @ components.T)
    return np.stack([cg(left, column, maxiter=60)[0] for column in right.T], 1).astype(np.float32)


def train(student: Student, bags, teacher, headlines, random) -> None:
    usable = np.array([at for at, bag in enumerate(bags) if len(bag) >= 2])
    headlines = np.array([pair for pair in headlines if all(len(bags[at]) >= 2 for at in pair)])
    matters = find_matters(teacher[usable], random)
    step = 0.02 * student.vectors.abs().mean().item()
    optimizer = torch.optim.Adam(
        [
            {"params": [student.vectors], "lr": step},
            {"params": [student.weights], "lr": 3e-3},
            {"params": [student.scale], "lr": 1e-2},
        ]
    )
    for epoch in range(EPOCHS):
        losses = []
        for batch in make_batches(usable, matters, random):
            loss = compare(student, [bags[at] for at in batch], torch.tensor(teacher[batch]))
            pairs = headlines[random.choice(len(headlines), BATCH, replace=False)]
            told = tell_headlines(student, bags, pairs)
            losses.append([loss.item(), told.item()])
            loss = loss + HEADLINES * told
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        for group in optimizer.param_groups:
            group["lr"] *= 0.75
        print(f"epoch {epoch + 1}: {np.mean(losses, 0).round(4)}", file=sys.stderr, flush=True)


def find_matters(vectors: np.ndarray, random) -> np.ndarray:
    """k-means, six rounds: of which matter each text is."""
    centres = vectors[random.choice(len(vectors), MATTERS, replace=False)].copy()
    for _ in range(6):
        nearest = np.concatenate([(part @ centres.T).argmax(1) for part in np.array_split(vectors, 10)])
        for matter in range(MATTERS):
            members = vectors[nearest == matter]
            if len(members):
                centres[matter] = members.mean(0) / np.linalg.norm(members.mean(0))
    return nearest


def make_batches(usable: np.ndarray, matters: np.ndarray, random) -> list[np.ndarray]:
    """Every text once beside texts of its matter, and half of them once more beside any."""
    together = np.concatenate([random.permutation(np.flatnonzero(matters == m)) for m in random.permutation(MATTERS)])
    mixed = random.permutation(len(usable))
    cut = lambda order: [usable[order[at : at + BATCH]] for at in range(0, len(order) - BATCH, BATCH)]
    batches = cut(together) + cut(mixed)[::2]
    return [batches[at] for at in random.permutation(len(batches))]


def compare(student: Student, bags, teacher: torch.Tensor) -> torch.Tensor:
    vectors = student.encode(bags)
    wanted, found = teacher @ teacher.T, vectors @ vectors.T
    own = torch.eye(len(bags), dtype=torch.bool)
    order = torch.log_softmax((wanted / TEMPERATURE).masked_fill(own, -1e4), 1)
    own_order = torch.log_softmax((found * student.scale.exp() / (2 * TEMPERATURE)).masked_fill(own, -1e4), 1)
    divergence = (order.exp() * (order - own_order)).sum(1).mean()
    return divergence + COSINES * ((found - wanted)[~own] ** 2).mean()


def tell_headlines(student: Student, bags, pairs: np.ndarray) -> torch.Tensor:
    claims = student.encode([bags[at] for at in pairs[:, 0]])
    titles = student.encode([bags[at] for at in pairs[:, 1]])
    likeness = claims @ titles.T / TEMPERATURE
    right = torch.arange(len(pairs))
    return (cross_entropy(likeness, right) + cross_entropy(likeness.T, right)) / 2


def rarities(words: list[str], texts: list[list[str]]) -> np.ndarray:
    """How rare each word is in the texts, a byte: 255 is a word that stands in one text only, or in none."""
    counts = Counter(term for terms in texts for term in dict.fromkeys(terms))
    most = math.log(1 + len(texts))
    rare = [255 * math.log(1 + len(texts) / max(1, counts[word])) / most for word in words]
    return np.round(rare).astype(np.uint8)


def write(words: list[str], student: Student, rare: np.ndarray) -> None:
    """A word is a byte for its weight in a sentence, then its vector, two parts a byte, the first one higher."""
    vectors = student.vectors.detach().numpy()
    lengths = np.linalg.norm(vectors, axis=1)
    heavy = student.weights.detach().numpy().clip(0.01) * lengths
    steps = vectors / lengths[:, None] * math.sqrt(DIMENSIONS) * LARGEST / CLIP
    parts = np.clip(np.round(steps), -LARGEST, LARGEST).astype(np.uint8) & 15
    packed = np.zeros((len(words), DIMENSIONS // 2 + 1), np.uint8)
    packed[:, 0] = np.clip(np.round(255 * heavy / np.quantile(heavy, 0.999)), 1, 255)
    packed[:, 1:] = parts[:, 0::2] << 4 | parts[:, 1::2]
    tables = ["|".join(words), to_base64(rare), to_base64(packed)]
    names = ["WORDS", "RARITIES", "VECTORS"]
    text = "// Written by scripts/word-vectors: all-MiniLM-L6-v2 (Apache-2.0), distilled into vectors of terms.\n"
    text += f"export const DIMENSIONS = {DIMENSIONS};\n"
    text += "".join(f"export const {name} = '{table}';\n" for name, table in zip(names, tables))
    text += f"export const CHECKSUM = '{checksum(''.join(tables))}';\n"
    DATA.write_text(text)
    print(f"{len(words)} words, {len(text)} bytes", file=sys.stderr)


def to_base64(table: np.ndarray) -> str:
    return base64.b64encode(table.tobytes()).decode().rstrip("=")


def checksum(text: str) -> str:
    """That of src/pack/checksum.ts; no term has a character of two units."""
    high, low = 0xDEADBEEF, 0x41C6CE57
    for unit in map(ord, text):
        high = (high ^ unit) * 2654435761 & 0xFFFFFFFF
        low = (low ^ unit) * 1597334677 & 0xFFFFFFFF
    mixed = (high ^ high >> 16) * 2246822507 ^ (low ^ low >> 13) * 3266489909
    high = mixed & 0xFFFFFFFF
    low = ((low ^ low >> 16) * 2246822507 ^ (high ^ high >> 13) * 3266489909) & 0xFFFFFFFF
    return f"{(low & 0x1FFFFF) << 32 | high:014x}"


main(Path(sys.argv[1]))
