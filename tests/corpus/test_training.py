"""A corpus goes into a trainer as it is: load, tokenise, one step of fine-tuning."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

# Threads of a tiny model fight for the cores.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
datasets: Any = pytest.importorskip("datasets", reason="needs the extra finetune")
transformers: Any = pytest.importorskip("transformers", reason="needs the extra finetune")
trl: Any = pytest.importorskip("trl", reason="needs the extra finetune")
pytestmark = pytest.mark.filterwarnings("ignore")

EXAMPLE = Path(__file__).parent.parent.parent / "training_samples" / "example"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return datasets.load_dataset(str(EXAMPLE), cache_dir=str(tmp_path_factory.mktemp("datasets")))


def test_folder_loads_with_its_splits(loaded: Any) -> None:
    assert {*loaded} == {"train", "validation"}
    assert len(loaded["train"]) + len(loaded["validation"]) == 1000
    row = loaded["train"][0]
    assert row["completion"] == f"```python\n{row['program']}```"
    groups = [{*loaded[split]["task_id"]} for split in loaded]
    assert not groups[0] & groups[1]


def test_one_step_of_fine_tuning(loaded: Any, tmp_path: Path) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    made = Tokenizer(models.BPE(unk_token=None))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    words = trainers.BpeTrainer(
        vocab_size=600,
        special_tokens=["<pad>", "<end>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    made.train_from_iterator(loaded["train"]["program"], words)
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=made, pad_token="<pad>", eos_token="<end>"
    )
    config = transformers.Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
    )
    trainer = trl.SFTTrainer(
        model=transformers.Qwen2ForCausalLM(config),
        processing_class=tokenizer,
        train_dataset=loaded["train"].select(range(8)),
        args=trl.SFTConfig(
            output_dir=str(tmp_path),
            max_steps=1,
            per_device_train_batch_size=2,
            report_to=[],
            save_strategy="no",
            use_cpu=True,
            bf16=False,
            max_length=4096,
        ),
    )
    result = trainer.train()
    assert result.global_step == 1
    assert 0 < result.training_loss < 20
