from __future__ import annotations

import psycopg
import pytest

from tests.processes.postgres import PostgresServer


@pytest.mark.postgres
def test_each_database_of_the_server_is_its_own(postgres_server: PostgresServer) -> None:
    urls = [postgres_server.create_database(name) for name in ("first", "second")]
    for url in urls:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE only_here (id int)")
    postgres_server.drop_database("first")
    postgres_server.drop_database("second")


@pytest.mark.postgres
def test_the_server_listens_on_no_port(postgres_server: PostgresServer) -> None:
    with psycopg.connect(postgres_server.url()) as connection:
        row = connection.execute("SHOW listen_addresses").fetchone()
    assert row == ("",)
