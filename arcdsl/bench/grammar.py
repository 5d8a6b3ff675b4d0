"""What the typed grammar and the checker are worth: what they accept, refuse and force.

The programs are those of the collection that are straight-line, rewritten to single
assignment. Mutants are these programs with one seeded edit; only those count that crash on the
train inputs of their task.
"""

from __future__ import annotations

import contextlib
import itertools
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from arcdsl.bench.engines import Engine, Llguidance, Xgrammar
from arcdsl.bench.mutants import EDITS, Mutant, mutants
from arcdsl.checking import check, is_straight, straighten
from arcdsl.errors import MissingExtraError
from arcdsl.executor import Executor
from arcdsl.tasks import Dataset

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["Forced", "Refused", "Report", "measure", "render", "straight"]

_VOCABULARY: Final = 4096  # tokens at most
_TARGET: Final = 0.85  # of the mutants that crash


@dataclass(frozen=True)
class Refused:
    """What became of the mutants of one kind of edit.

    Attributes:
        crashed: how many crash.
        grammar: how many of those the grammar refuses.
        checker: how many the checker refuses.
        either: how many one of them refuses.
        ran: how many do not crash, whatever grid they give.
        outside: how many of those the grammar refuses, which says less than Python can.
        suspected: how many of those the checker refuses, which would be wrong.
    """

    crashed: int = 0
    grammar: int = 0
    checker: int = 0
    either: int = 0
    ran: int = 0
    outside: int = 0
    suspected: int = 0


@dataclass(frozen=True)
class Forced:
    """How much of the programs the grammar leaves no choice about.

    Attributes:
        unit: bytes or tokens.
        count: how many the programs have.
        forced: how many of them are forced.
        mask_seconds: the median time in which llguidance finds what may come next.
    """

    unit: str
    count: int
    forced: int
    mask_seconds: float


@dataclass(frozen=True)
class Report:
    """All figures.

    Attributes:
        programs: how many straight-line programs there are.
        accepted: for each engine how many of them it accepts.
        compiled: for each engine how many seconds compiling takes.
        refused: of the programs, as they are and rewritten, how many the checker refuses.
        forced: what the grammar forces, in bytes and in tokens.
        mutants: what became of them, by kind of edit.
    """

    programs: int
    accepted: dict[str, int]
    compiled: dict[str, float]
    refused: int
    forced: tuple[Forced, ...]
    mutants: dict[str, Refused]


def straight(codes: dict[str, str]) -> dict[str, str]:
    """Rewrite the programs that are straight-line to typed single assignment.

    Args:
        codes: programs by task id.

    Returns:
        The rewritten ones.
    """
    return {name: straighten(code) for name, code in codes.items() if is_straight(code)}


def measure(
    codes: dict[str, str],
    tasks: Dataset,
    *,
    count: int = 2000,
    seed: int = 0,
    workers: int | None = None,
) -> Report:
    """Measure grammar and checker.

    Args:
        codes: programs that solve tasks, by task id.
        tasks: the tasks.
        count: how many mutants that crash are drawn.
        seed: what they are drawn with.
        workers: how many run at once; one for each processor by default.

    Returns:
        The figures.

    Raises:
        MissingExtraError: if llguidance or tokenizers is not installed; xgrammar is measured if
            it is.
    """
    programs = straight(codes)
    engines: dict[str, Engine] = {"llguidance": Llguidance()}
    with contextlib.suppress(MissingExtraError):
        engines |= {f"xgrammar, {syntax}": Xgrammar(syntax) for syntax in ("ebnf", "gbnf")}
    texts = list(programs.values())
    originals = [code for name, code in codes.items() if name in programs]
    return Report(
        len(programs),
        {name: sum(map(engine.accepts, texts)) for name, engine in engines.items()},
        {name: engine.compile_seconds for name, engine in engines.items()},
        sum(bool(check(text)) for text in (*texts, *originals)),
        tuple(_forced(texts, list(codes.values()))),
        _mutants(programs, tasks, engines["llguidance"], count, seed, workers),
    )


def _forced(texts: Sequence[str], corpus: Sequence[str]) -> Iterator[Forced]:
    yield _walked("bytes", Llguidance(), [list(text.encode()) for text in texts])
    tokenizer, end = _tokenizer(corpus)
    engine = Llguidance(tokenizer.to_str(), end)
    yield _walked("tokens", engine, [tokenizer.encode(text).ids for text in texts])


def _walked(unit: str, engine: Llguidance, programs: Sequence[Sequence[int]]) -> Forced:
    """Follow programs token by token: what is forced, and how long it takes to know."""
    forced, seconds = 0, list[float]()
    for tokens in programs:
        engine.matcher.reset()
        for token in tokens:
            begin = time.perf_counter()
            mask = engine.matcher.compute_bitmask()
            seconds.append(time.perf_counter() - begin)
            alone = int.from_bytes(mask, "little").bit_count() == 1
            ahead = engine.matcher.compute_ff_bytes()
            forced += alone or ahead.startswith(engine.tokenizer.decode_bytes([token]))
            engine.matcher.consume_token(token)
    return Forced(unit, sum(map(len, programs)), forced, statistics.median(seconds))


def _tokenizer(corpus: Sequence[str]) -> tuple[Any, int]:
    """Train a byte-level BPE tokenizer on programs."""
    try:
        from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    except ImportError as error:
        raise MissingExtraError(
            "bench grammar: expected the package tokenizers, got none; "
            "pip install 'arcdsl[tokenizers]'"
        ) from error
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=_VOCABULARY,
        special_tokens=["<end>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(corpus, trainer)
    return tokenizer, 0  # the special token comes first


def _mutants(
    programs: dict[str, str],
    tasks: Dataset,
    engine: Engine,
    count: int,
    seed: int,
    workers: int | None,
) -> dict[str, Refused]:
    counts: dict[str, Counter[str]] = {edit: Counter() for edit in EDITS}
    drawn = mutants(programs, seed=seed)
    crashed = 0
    with Executor(workers, confirm=False) as running:
        while crashed < count:
            some = list(itertools.islice(drawn, count))
            verdicts = running.run_many((one.text, tasks[one.task_id]) for one in some)
            for one, verdict in zip(some, verdicts, strict=True):
                if crashed < count:
                    crash = None in verdict.train
                    crashed += crash
                    counts[one.edit].update(_judged(one, crash, engine))
    return {edit: Refused(**found) for edit, found in counts.items()}


def _judged(mutant: Mutant, crash: bool, engine: Engine) -> Iterator[str]:
    checker, grammar = bool(check(mutant.text)), not engine.accepts(mutant.text)
    told = {"ran": True, "outside": grammar, "suspected": checker}
    if crash:
        either = grammar or checker
        told = {"crashed": True, "grammar": grammar, "checker": checker, "either": either}
    yield from (name for name, holds in told.items() if holds)


def render(report: Report) -> RenderableType:
    """Make the tables for a terminal; what misses its target is red."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Group
    from rich.table import Table

    engines = Table("engine", title="the grammar, a token for each byte")
    for head in ("compiled in ms", "programs accepted"):
        engines.add_column(head, justify="right")
    for name, accepted in report.accepted.items():
        engines.add_row(
            name,
            f"{1000 * report.compiled[name]:.0f}",
            f"{accepted} of {report.programs}",
            style="red" if accepted < report.programs else None,
        )
    forced = Table("unit", title="what the grammar forces, with llguidance")
    for head in ("in the programs", "forced", "median µs for a mask"):
        forced.add_column(head, justify="right")
    for one in report.forced:
        microseconds = f"{1e6 * one.mask_seconds:.1f}"
        forced.add_row(one.unit, str(one.count), f"{one.forced / one.count:.1%}", microseconds)
    title = "mutants, and how many of them are refused"
    caption = f"{report.refused} of the originals refused by the checker"
    table = Table(title=title, caption=caption, box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("edit", no_wrap=True)
    for head in ("crash", "grammar", "checker", "either", "run", "grammar", "checker"):
        table.add_column(head, justify="right")
    names = Refused.__dataclass_fields__
    total = Refused(*(sum(getattr(r, name) for r in report.mutants.values()) for name in names))
    for edit, found in (report.mutants | {"all": total}).items():
        shares = (found.grammar, found.checker, found.either)
        missed = found.either < _TARGET * found.crashed or found.suspected or report.refused
        table.add_row(
            edit,
            str(found.crashed),
            *(f"{share / found.crashed:.1%}" if found.crashed else "" for share in shares),
            *map(str, (found.ran, found.outside, found.suspected)),
            style="red" if edit == "all" and missed else None,
        )
    return Group(engines, forced, table)
