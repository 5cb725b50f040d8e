# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Fetches the packages that sources.toml names, checks them and unpacks them, each once."""
import hashlib
import shutil
import subprocess
import tarfile
import tomllib
from pathlib import Path


class Sources:
    """The unpacked packages. debian(package, path) and npm(package, path) name a file of one."""

    def __init__(self, listing: Path, cache: Path):
        self._packages = tomllib.loads(listing.read_text(encoding="utf-8"))
        self._cache = cache

    def debian(self, package: str, path: str = "") -> Path:
        return self._folder("debian", package) / path

    def npm(self, package: str, path: str = "") -> Path:
        return self._folder("npm", package) / path

    def fetch(self) -> None:
        """Gets what is not here yet. Ends the program when a package is not what sources.toml says."""
        for kind in ("debian", "npm"):
            for package, entry in self._packages[kind].items():
                folder = self._folder(kind, package)
                if not folder.is_dir():
                    print(f"fetching {package} {entry['version']}", flush=True)
                    self._fetch_one(kind, package, entry, folder)

    def _folder(self, kind: str, package: str) -> Path:
        # The checksum is in the name, so that a changed line of sources.toml is noticed.
        entry = self._packages[kind][package]
        checksum = entry.get("sha256") or entry["file-sha256"]
        return self._cache / "unpacked" / f"{package.replace('/', '+')}-{entry['version']}-{checksum[:12]}"

    def _fetch_one(self, kind: str, package: str, entry: dict, folder: Path) -> None:
        fresh = folder.with_name(folder.name + ".new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        archive = self._download(kind, package, entry["version"])
        if "sha256" in entry:
            verify(archive, entry["sha256"], package)
        if kind == "debian":
            subprocess.run(["dpkg-deb", "-x", archive, fresh], check=True)
        else:
            with tarfile.open(archive) as packed:
                packed.extractall(fresh, filter="data")
            for item in (fresh / "package").iterdir():
                item.rename(fresh / item.name)
        if "file-sha256" in entry:
            verify(fresh / entry["file"], entry["file-sha256"], package)
        fresh.rename(folder)

    def _download(self, kind: str, package: str, version: str) -> Path:
        """The package file, which ./dev may have fetched already with the npm of the machine around the root."""
        separator, command = (("=", ["apt-get", "download", "-q"]) if kind == "debian" else
                              ("@", ["npm", "pack", "--silent"]))
        folder = self._cache / kind / f"{package.replace('/', '+')}{separator}{version}"
        if not (folder.is_dir() and any(folder.iterdir())):
            folder.mkdir(parents=True, exist_ok=True)
            command.append(f"{package}{separator}{version}")
            if subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL).returncode != 0:
                raise SystemExit(f"could not fetch {package} {version}: {' '.join(command)}\n"
                                 "look at the network and at the settings of apt or npm, then call again")
        (archive,) = folder.iterdir()
        return archive


def verify(path: Path, expected: str, package: str) -> None:
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != expected:
        raise SystemExit(f"{package}: {path.name} is not the file that sources.toml names\n"
                         f"  expected {expected}\n  found    {found}")
