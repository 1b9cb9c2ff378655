"""python3 registry.py URL [TOKEN]: who takes part in the ICRMW, and whether it has changed; standard library only."""

import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class Problem(Exception):
    """What the API refused, as it said it."""

    def __init__(self, document):
        super().__init__(f"{document['code']}: {document.get('detail', '')}")
        self.code = document["code"]


class Api:
    def __init__(self, url, token=None):
        self.url = url
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def get(self, path, headers=None, **query):
        """Status, headers and document; asks again where the answer says when."""
        target = self.url + path + ("?" + urllib.parse.urlencode(query) if query else "")
        request = urllib.request.Request(target, headers=self.headers | (headers or {}))
        while True:
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return answer.status, answer.headers, json.load(answer)
            except urllib.error.HTTPError as refused:
                if refused.code == 304:
                    return 304, refused.headers, None
                if refused.code not in (429, 503):
                    raise Problem(json.load(refused)) from None
                time.sleep(int(refused.headers.get("Retry-After", 1)))

    def all(self, path, **query):
        """The items of every page."""
        page = {"nextCursor": None}
        while "nextCursor" in page:
            cursor = {"cursor": page["nextCursor"]} if page["nextCursor"] else {}
            _, _, page = self.get(path, **query, **cursor)
            yield from page["items"]


def main():
    api = Api(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080", *sys.argv[2:3])
    found = list(api.all("/v1/instruments/ICRMW/participations", limit=2))
    _, headers, _ = api.get("/v1/instruments/ICRMW")
    again, _, _ = api.get("/v1/instruments/ICRMW", headers={"If-None-Match": headers["ETag"]})
    try:
        api.get("/v1/instruments/NONE")
        problem = "none"
    except Problem as refused:
        problem = refused.code
    print(json.dumps({
        "participations": len(found),
        "parties": sum(one["status"] == "party" for one in found),
        "unchanged": again == 304,
        "problem": problem,
    }))


main()
