"""views.*: modals and the home tab. https://docs.slack.dev/surfaces/modals."""

from typing import Any

from tests.slack import payloads
from tests.slack.errors import Refused
from tests.slack.interactions import Interactions
from tests.slack.web import Call, Web
from tests.slack.world import View, World

Json = dict[str, Any]
LARGEST = 250_000


class Views:
    def __init__(self, world: World, interactions: Interactions) -> None:
        self.world = world
        self.interactions = interactions
        self.homes: dict[str, View] = {}

    def register(self, web: Web) -> None:
        web.on("views.open", self.open)
        web.on("views.push", self.push)
        web.on("views.update", self.update)
        web.on("views.publish", self.publish)

    def body(self, call: Call) -> Json:
        body: Json = call.args["view"]
        if len(str(body)) > LARGEST:
            raise Refused("view_too_large")
        return body

    def open(self, call: Call) -> Json:
        body = self.body(call)
        self.interactions.look(call.team)
        started = self.interactions.trade(call.args.get("trigger_id"), call.team)
        try:
            view = self.interactions.view(body, call.team, started.user, [])
        except Refused:
            started.traded = False
            raise
        started.modal = view
        return {"view": payloads.view(view)}

    def push(self, call: Call) -> Json:
        body = self.body(call)
        started = self.interactions.trade(call.args.get("trigger_id"), call.team)
        if started.modal is None:
            raise Refused("invalid_trigger_id")  # "trigger_id ... from within a modal"
        view = self.interactions.push(started.modal, body)
        started.modal = view
        return {"view": payloads.view(view)}

    def update(self, call: Call) -> Json:
        body = self.body(call)
        view = self.world.views.get(call.args.get("view_id", ""))
        for one in self.world.views.values():
            if (
                view is None
                and call.args.get("external_id")
                and one.body.get("external_id") == call.args["external_id"]
            ):
                view = one
        if view is None or view.team is not call.team or view.closed:
            raise Refused("not_found")
        if call.args.get("hash", view.hash) != view.hash:
            raise Refused("hash_conflict")
        self.interactions.change(view, body)
        return {"view": payloads.view(view)}

    def publish(self, call: Call) -> Json:
        user = self.world.users.get(call.args["user_id"])
        if user is None or user.team is not call.team:
            raise Refused("invalid_arguments", "invalid `user_id`")
        view = self.interactions.view(self.body(call), call.team, user, [], "home")
        self.homes[user.id] = view
        return {"view": payloads.view(view)}
