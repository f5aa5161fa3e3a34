"""How long reading a situation takes, lexicon loaded: ``python bench/reading.py [--rounds N]``; the aim is 1 ms.

Processor time is counted, so that what else the machine does matters less.
"""

import argparse
import platform
import statistics
import time

from wsm_cli.domain.reading import read_situation
from wsm_cli.rulebase import open_rulebase

TODAY = "2026-07-01"
SITUATIONS = (
    (
        "Een man van 34 loopt op straat achter een vrouw aan die hij niet kent, roept twee keer dat hij haar wil en "
        "knijpt haar dan in het voorbijgaan in haar billen."
    ),
    (
        "Vorig jaar mei zat mijn trainer in de kleedkamer aan mijn borsten terwijl ik nee zei, hij dreigde dat ik niet "
        "meer mocht spelen als ik iets zou zeggen tegen mijn ouders."
    ),
    (
        "Aangeefster verklaarde dat een onbekende man haar in de tram van achteren vastpakte, met zijn kruis tegen "
        "haar been stond en haar niet losliet, volgens hem per ongeluk door de drukte."
    ),
    (
        "Hij raakte haar niet aan maar riep vanuit een rijdende auto 'lekkere kont' naar een meisje van 15 en haar "
        "vriendin, die hard doorfietsten omdat zij bang waren voor de vier jongens."
    ),
    (
        "In de kantine van ons bedrijf legde een collega zonder iets te zeggen zijn hand op mijn knie, ik verstijfde "
        "en hij liet zijn hand minutenlang liggen, daarna liep hij weg."
    ),
)


def main() -> None:
    """Measure and print one line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    rulebase = open_rulebase()
    first = time.process_time()
    read_situation(rulebase, SITUATIONS[0], TODAY)
    first = (time.process_time() - first) * 1000
    taken = []
    for _ in range(rounds):
        begin = time.process_time()
        for text in SITUATIONS:
            read_situation(rulebase, text, TODAY)
        taken.append((time.process_time() - begin) * 1000 / len(SITUATIONS))
    words = statistics.mean(len(text.split()) for text in SITUATIONS)
    long = " ".join(SITUATIONS) * 120
    begin = time.process_time()
    read_situation(rulebase, long, TODAY)
    much = time.process_time() - begin
    print(f"Python {platform.python_version()}, {platform.machine()}, {rounds} rounds of {len(SITUATIONS)}")
    print(f"first {first:.1f} ms, then {statistics.median(taken):.2f} ms per situation of {words:.0f} words")
    print(f"{len(long):,} characters: {much:.2f} s")


if __name__ == "__main__":
    main()
