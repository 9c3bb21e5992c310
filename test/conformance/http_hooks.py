"""For schemathesis: what no schema can say about a request that is to be accepted.

A cursor comes from an earlier answer, so none is sent, and SQL is a statement that runs. Of the things asked about,
every second exists: without that hardly an answer would hold anything.
"""

import itertools
import json
import os

import schemathesis
from schemathesis.generation import GenerationMode

KNOWN = itertools.cycle(json.loads(os.environ["CODEINTEL_KNOWN"]))
TURN = itertools.cycle([True, False])


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    known = next(KNOWN)
    places = [place for place in (case.path_parameters, case.query, case.body) if isinstance(place, dict)]
    for place in places:
        place.pop("cursor", None)
        if "sql" in place:
            place["sql"] = known["sql"]
    if next(TURN):
        for place in places:
            place.update({name: known[name] for name in place.keys() & known.keys()})
