"""Where the lake's files are: `lake_of` takes BLOBS_URL (s3+https://KEY:SECRET@host/bucket, or file:FOLDER) or a folder of plain Parquet files.

A lake has `days()`: for each `<tenant>/stream=…/day=…` its files, each with a word that changes when its bytes do; and `fetch(files, folder)`:
local paths of some files, None for one that is not there any more (a merge took it away meanwhile).
"""

import concurrent.futures
import hashlib
import json
import pathlib
import re
import urllib.parse

NAME = re.compile(r"([^/]+)/lake/(stream=[^/]+/day=[^/]+)/([^/]+\.parquet)~$")
AT_ONCE = 8


def lake_of(address):
    if address.startswith("s3+"):
        return Bucket(address)
    if address.startswith("file:"):
        return BlobFiles(pathlib.Path(address[5:]))
    return Folder(pathlib.Path(address))


def gathered(found):
    days = {}
    for day, name, word in found:
        days.setdefault(day, {})[name] = word
    return days


class Folder:
    """Plain files: what `many.py` writes."""

    # a limit is for copies, and these are none
    batch = 1_000_000

    def __init__(self, path):
        self.path = path

    def days(self):
        return gathered(
            (str(file.parent.relative_to(self.path)), file.name, hashlib.sha256(file.read_bytes()).hexdigest())
            for file in sorted(self.path.glob("*/stream=*/day=*/*.parquet")))

    def fetch(self, files, folder):
        return [str(self.path / day / name) for day, name in files]


class Copied:
    batch = 1000

    def fetch(self, files, folder):
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(lambda at: self.copy(*files[at], folder / f"{at}.parquet"), range(len(files))))

    def copy(self, day, name, into):
        data = self.read(day, name)
        if data is None:
            return None
        into.write_bytes(data)
        return str(into)

    @staticmethod
    def key(day, name):
        tenant, rest = day.split("/", 1)
        return f"{tenant}/lake/{rest}/{name}~"


class BlobFiles(Copied):
    """The files of BLOBS_URL=file: (libs/adapters/src/files/blob-format.ts): the bytes, then {contentType, sha256}, its length in four bytes, a mark."""

    END = 8
    MARK = b"LPB1"

    def __init__(self, data):
        self.root = data / "blobs"

    def days(self):
        return gathered(self.found())

    def found(self):
        for file in sorted(self.root.glob("*/lake/*/*/*~")):
            match = NAME.match(str(file.relative_to(self.root)))
            if match:
                with file.open("rb") as opened:
                    size = opened.seek(0, 2)
                    yield f"{match[1]}/{match[2]}", match[3], self.facts(opened, file, size)["sha256"]

    def facts(self, opened, file, size):
        opened.seek(max(0, size - self.END))
        end = opened.read()
        if end[4:] != self.MARK:
            raise ValueError(f"{file} is not whole: it has no trailer")
        length = int.from_bytes(end[:4], "big")
        opened.seek(size - self.END - length)
        return {**json.loads(opened.read(length)), "bytes": size - self.END - length}

    def read(self, day, name):
        file = self.root / self.key(day, name)
        try:
            opened = file.open("rb")
        except FileNotFoundError:
            return None
        with opened:
            facts = self.facts(opened, file, opened.seek(0, 2))
            opened.seek(0)
            data = opened.read(facts["bytes"])
        if hashlib.sha256(data).hexdigest() != facts["sha256"]:
            raise ValueError(f"{file} does not hold the bytes that were written")
        return data


class Bucket(Copied):
    """Objects of libs/adapters/src/s3: `<prefix>kept/<tenant>/lake/….parquet~`. Without a key in the address, the machine's own is asked for."""

    def __init__(self, address):
        from obstore.store import S3Store

        url = urllib.parse.urlsplit(address)
        asked = {name: values[0] for name, values in urllib.parse.parse_qs(url.query).items()}
        prefix = asked.get("prefix", "").strip("/")
        self.root = f"{prefix}/kept/" if prefix else "kept/"
        scheme = url.scheme.removeprefix("s3+")
        keys = {}
        if url.username:
            keys = {"access_key_id": urllib.parse.unquote(url.username), "secret_access_key": urllib.parse.unquote(url.password or "")}
        host = url.netloc.rsplit("@", 1)[-1]
        self.store = S3Store(
            url.path.strip("/"), endpoint=f"{scheme}://{host}", region=asked.get("region", "us-east-1"),
            virtual_hosted_style_request=False, client_options={"allow_http": scheme == "http", "timeout": "60s"}, **keys)

    def days(self):
        tenants = self.store.list_with_delimiter(self.root)["common_prefixes"]
        return gathered(one for tenant in sorted(tenants) for one in self.found(f"{tenant.rstrip('/')}/lake/"))

    def found(self, prefix):
        for page in self.store.list(prefix):
            for one in page:
                match = NAME.match(one["path"].removeprefix(self.root))
                if match:
                    yield f"{match[1]}/{match[2]}", match[3], one["e_tag"].strip('"')

    def read(self, day, name):
        try:
            answer = self.store.get(self.root + self.key(day, name))
        except FileNotFoundError:
            return None
        return bytes(answer.bytes())
