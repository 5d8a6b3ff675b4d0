from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from arcdsl.errors import DataError, ValidityError
from arcdsl.reference import (
    LEVELS,
    Prompt,
    choose,
    covering,
    describe,
    estimate,
    fit,
    language_prompt,
    tokenizer,
    worked,
)

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tokenizer trained on our own pages, as a model's folder has it."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=800,
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    made.train_from_iterator([path.read_text() for path in (ROOT / "docs").glob("*.md")], trainer)
    made.enable_truncation(64)
    made.enable_padding(length=9000)
    path = tmp_path_factory.mktemp("model")
    made.save(str(path / "tokenizer.json"))
    return path


def make(level: str) -> Callable[[Sequence[str]], Prompt]:
    def prompt(names: Sequence[str]) -> Prompt:
        programs = covering(names, 2) if level == "tutorial" else ()
        return language_prompt(describe(level, names, programs))

    return prompt


def test_tokenizer_counts_every_token(folder: Path) -> None:
    count, plain = tokenizer(str(folder)), Tokenizer.from_file(str(folder / "tokenizer.json"))
    plain.no_truncation()
    plain.no_padding()
    text = describe("documented").text
    assert count(text) == len(plain.encode(text).ids) > 64
    assert tokenizer(str(folder / "tokenizer.json"))(text) == count(text)


def test_estimate_is_a_token_for_four_characters() -> None:
    assert [estimate("x" * n) for n in (0, 1, 4, 5)] == [0, 1, 1, 2]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("budget", [1, 120, 500, 900, 1500, 5000, 20000])
def test_fit_never_goes_over(level: str, budget: int, folder: Path) -> None:
    for count in (estimate, tokenizer(str(folder))):
        try:
            prompt = fit(choose(), make(level), budget, count)
        except ValidityError:
            assert count(make(level)(["paint"]).text) > budget
        else:
            assert count(prompt.text) <= budget
            assert level != "signatures" or budget < 5000 or prompt == make(level)(choose())


@given(st.integers(300, 1300))
def test_fit_leaves_out_the_names_that_fewest_programs_use(budget: int) -> None:
    try:
        prompt = fit(choose(), make("signatures"), budget)
    except ValidityError:
        return
    programs = worked()["arc-agi-1/training"]
    used = {name: sum(name in program.uses for program in programs) for name in choose()}
    ranked = sorted(choose(), key=lambda name: -used[name])
    kept = max(
        many for many in range(1, 53) if make("signatures")(ranked[:many]).text == prompt.text
    )
    assert kept == 52 or estimate(make("signatures")(ranked[: kept + 1]).text) > budget


def test_fit_keeps_the_most_used_of_the_names_asked_for() -> None:
    asked = choose(names=["period", "paint", "extend"])
    largest = make("signatures")(asked)
    assert fit(asked, make("signatures"), estimate(largest.text)) == largest
    smaller = fit(asked, make("signatures"), estimate(largest.text) - 1)
    assert "paint(" in smaller.text
    assert "extend(" not in smaller.text or "period(" not in smaller.text


def test_fit_says_what_a_single_name_takes() -> None:
    with pytest.raises(ValidityError, match=r"budget of at least (\d+) tokens, .* got 20$") as told:
        fit(choose(), make("signatures"), 20)
    least = int(str(told.value).split()[7])
    assert estimate(fit(choose(), make("signatures"), least).text) == least
    with pytest.raises(ValidityError):
        fit(choose(), make("signatures"), least - 1)


@pytest.mark.parametrize("text", [None, "", "{", '{"model": 1}'])
def test_a_folder_without_a_tokenizer_is_refused(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "tokenizer.json").write_text(text)
    with pytest.raises(DataError, match=r"expected a tokenizer \(a folder with tokenizer.json"):
        tokenizer(str(tmp_path))
