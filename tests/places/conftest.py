from collections.abc import Iterator

import pytest

from dateline.places import Gazetteer, open_gazetteer


@pytest.fixture(scope="session")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        opened = open_gazetteer()
    yield opened
    opened.close()
