"""How well ``wsm ask`` does on labelled questions: ``python tests/labelled/score_questions.py FILE … [--totals-only]``.

A question is right where kind, verdict, offences, concepts and words are as labelled. An answer that is wrong with
high confidence counts apart: it is much worse than a refusal.
"""

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

import yaml  # noqa: E402
from support import TODAY, law  # noqa: E402

from wsm_cli.domain.asking import Answer, ask  # noqa: E402
from wsm_cli.render.json import text as written  # noqa: E402

HERE = Path(__file__).parent


@dataclass
class Score:
    """What became of a file of questions."""

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    confident_wrong: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The part that is right."""
        return sum(self.right.values()) / max(sum(self.asked.values()), 1)


def faults_of(answer: Answer, label: Any) -> list[str]:
    """Where an answer is not as labelled."""
    if not answer.answered:
        return ["refused"]
    said = " " + " ".join(answer.answer.lower().split())
    found = []
    if answer.question_kind not in label["kinds"]:
        found.append(f"kind {answer.question_kind}")
    if answer.verdict not in label["verdict"]:
        found.append(f"verdict {answer.verdict}")
    for key in ("offences", "concepts"):
        wanted = label.get(key, [])
        if wanted and not set(wanted) & set(getattr(answer, key)):
            found.append(f"{key} {getattr(answer, key)}")
    if label.get("says") and not any(words.lower() in said for words in label["says"]):
        found.append(f"says none of {label['says']}")
    found += [f"says {words!r}" for words in label.get("never", []) if words.lower() in said]
    return found


def put(text: str) -> Answer:
    """The answer to a question. It can be written for programs, whatever it is: else this raises ``TypeError``."""
    answer = ask(law(), text, TODAY, explore=False)
    written(answer)
    return answer


def score_questions(name: str) -> Score:
    """Every question of a labelled file answered."""
    score = Score()
    for label in yaml.safe_load((HERE / f"questions-{name}.yaml").read_text("utf-8")):
        kind = label["kinds"][0]
        score.asked[kind] += 1
        answer = put(label["text"])
        found = faults_of(answer, label)
        if not found:
            score.right[kind] += 1
            continue
        score.refused += found == ["refused"]
        wrong = found != ["refused"] and answer.confidence == "high"
        score.confident_wrong += wrong
        score.faults.append(
            f"{'!!' if wrong else '  '} [{kind}] {label['text']} -> {answer.matched or answer.question_kind} {answer.confidence}: {'; '.join(found)}"
        )
    return score


def score_refusals(name: str) -> Score:
    """Every text of a labelled file that must be refused."""
    score = Score()
    for label in yaml.safe_load((HERE / f"refuse-{name}.yaml").read_text("utf-8")):
        score.asked[label["why"]] += 1
        answer = put(label["text"])
        pointed = {pointer["id"] for pointer in answer.pointers}
        helped = label["why"] != "help-offending" or "0800" in answer.answer
        if not answer.answered and helped and (not label.get("pointer") or label["pointer"] in pointed):
            score.right[label["why"]] += 1
        else:
            wrong = answer.answered and answer.confidence == "high"
            score.confident_wrong += wrong
            score.faults.append(
                f"{'!!' if wrong else '  '} [{label['why']}] {label['text']} -> {answer.answered} {answer.matched or answer.question_kind} {answer.confidence} {sorted(pointed)}"
            )
    return score


def _scores(name: str) -> list[tuple[str, Score]]:
    """The questions of a set, and what must be refused where the set has that too."""
    scores = [("questions", score_questions(name))]
    return scores + ([("refuse", score_refusals(name))] if (HERE / f"refuse-{name}.yaml").exists() else [])


def main(arguments: list[str]) -> None:
    """Print the scores of the sets named (tune, measure); with ``--totals-only`` no question of them."""
    quiet = "--totals-only" in arguments
    for name in [word for word in arguments if not word.startswith("-")] or ["tune"]:
        for title, score in _scores(name):
            total, right = sum(score.asked.values()), sum(score.right.values())
            print(  # noqa: T201
                f"{title}-{name}: {right}/{total} = {score.share:.1%}; refused {score.refused}; wrong but confident {score.confident_wrong}"
            )
            print("  " + ", ".join(f"{kind} {score.right[kind]}/{count}" for kind, count in score.asked.items()))  # noqa: T201
            if not quiet:
                print("\n".join(score.faults))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
