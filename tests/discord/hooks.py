"""Commands, and the answers to interactions: what each of their routes does, and what it refuses."""

import json
from typing import Any

from tests.discord import payloads
from tests.discord.errors import Refused, wrong_form
from tests.discord.interactions import Interactions
from tests.discord.rest import Answer, Call, Handler, Rest
from tests.discord.world import World

Json = dict[str, Any]


class Hooks:
    def __init__(self, world: World, interactions: Interactions) -> None:
        self.world = world
        self.interactions = interactions

    def register(self, rest: Rest) -> None:
        commands = "/applications/{application_id}/commands"
        here = "/applications/{application_id}/guilds/{guild_id}/commands"
        hook = "/webhooks/{webhook_id}/{webhook_token}"
        table: dict[str, Handler] = {
            f"GET {commands}": self.commands,
            f"PUT {commands}": self.sync,
            f"GET {here}": self.commands,
            f"PUT {here}": self.sync,
            "POST /interactions/{interaction_id}/{interaction_token}/callback": self.callback,
            f"POST {hook}": self.follow,
            f"GET {hook}/messages/@original": self.hook_read,
            f"PATCH {hook}/messages/@original": self.hook_change,
            f"DELETE {hook}/messages/@original": self.hook_remove,
            f"GET {hook}/messages/{{message_id}}": self.hook_read,
            f"PATCH {hook}/messages/{{message_id}}": self.hook_change,
            f"DELETE {hook}/messages/{{message_id}}": self.hook_remove,
        }
        for name, handler in table.items():
            method, _, route = name.partition(" ")
            rest.on(method, route, handler)

    def _mine(self, call: Call) -> int | None:
        if call.id("application_id") != self.world.bot.id:
            raise Refused(20012)
        if "guild_id" not in call.params:
            return None
        guild = self.world.guilds.get(call.id("guild_id"))
        if guild is None or self.world.bot.id not in guild.members:
            raise Refused(10004)
        return guild.id

    def commands(self, call: Call) -> Answer:
        return Answer(200, self.world.commands.get(self._mine(call), []))

    def sync(self, call: Call) -> Answer:
        where = self._mine(call)
        old = {(one["type"], one["name"]): one for one in self.world.commands.get(where, [])}
        made: list[Json] = []
        for number, body in enumerate(call.body):
            key = (body.get("type") or 1, body["name"])
            if any((one["type"], one["name"]) == key for one in made):
                raise wrong_form(
                    f"{number}", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
                )
            told = {
                "dm_permission": True,
                "nsfw": False,
                "default_member_permissions": None,
                "description": "",
                **{name: value for name, value in body.items() if value is not None},
                "type": key[0],
                "id": old[key]["id"] if key in old else str(self.world.snowflake()),
                "application_id": str(self.world.bot.id),
                "version": str(self.world.snowflake()),
            }
            made.append(told | ({"guild_id": str(where)} if where else {}))
        self.world.commands[where] = json.loads(json.dumps(made))
        return Answer(200, made)

    def callback(self, call: Call) -> Answer:
        one = self.interactions.answer(
            call.id("interaction_id"), call.params["interaction_token"], call.body, call.files
        )
        if call.query.get("with_response", "").lower() in ("true", "1"):
            return Answer(200, self.interactions.answered(one))
        return Answer(204)

    def _hook(self, call: Call) -> tuple[int, str]:
        return call.id("webhook_id"), call.params["webhook_token"]

    def follow(self, call: Call) -> Answer:
        message = self.interactions.follow(*self._hook(call), call.body, call.files)
        return Answer(200, payloads.message(message))

    def hook_read(self, call: Call) -> Answer:
        return Answer(200, payloads.message(self.interactions.message(*self._hook(call), self._which(call))))

    def hook_change(self, call: Call) -> Answer:
        message = self.interactions.change(*self._hook(call), self._which(call), call.body or {}, call.files)
        return Answer(200, payloads.message(message))

    def hook_remove(self, call: Call) -> Answer:
        self.interactions.remove(*self._hook(call), self._which(call))
        return Answer(204)

    def _which(self, call: Call) -> str:
        return call.params.get("message_id", "@original")
