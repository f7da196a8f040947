"""Users: who may sign in or act at the terminal, with which roles, for whose people."""

from __future__ import annotations

from collections.abc import Sequence

from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.registers import PORT
from byname.core.disclosure import ANY_POWER, ROLES, Action, Role, may
from byname.core.errors import MisuseError, RefusedError

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register user add, grant, disable and list."""
    noun = verbs.group(
        "user",
        does="who may use this register",
        example="byname user add olha --role registrar --power aa --as keeper",
    )
    parser = noun.add(
        "add",
        Command(_add, writes=True),
        does="add a user; prints a link that sets the password once",
        example="byname user add olha --role registrar --role reviewer --power aa --as keeper",
    )
    parser.add_argument("name")
    parser.add_argument(
        "--role", action="append", required=True, choices=[role.value for role in ROLES], help="may be repeated"
    )
    parser.add_argument(
        "--power",
        action="append",
        default=[],
        metavar="CODE",
        help="whose people he may see (byname power list); * for all; may be repeated",
    )
    parser = noun.add(
        "grant",
        Command(_grant, writes=True),
        does="give a user these roles and powers instead of those he had",
        example="byname user grant olha --role reviewer --power aa --as keeper",
    )
    parser.add_argument("name")
    parser.add_argument("--role", action="append", required=True, choices=[role.value for role in ROLES])
    parser.add_argument(
        "--power", action="append", default=[], metavar="CODE", help="as in `user add`; none: he sees nobody any more"
    )
    parser = noun.add(
        "disable",
        Command(_disable, writes=True),
        does="let a user in no more; his name stays in the journals",
        example="byname user disable olha --as keeper",
    )
    parser.add_argument("name")
    noun.add("list", Command(_list), does="list users with their roles", example="byname user list --as keeper")


def _add(call: Call) -> int:
    from byname.actions.users import invite_user

    name = call.args.name.strip()
    if not name or len(name) > 64:
        message = "A user's name has 1 to 64 characters."
        raise MisuseError(message)
    token = invite_user(name, sorted(set(call.args.role)), sorted(set(call.args.power)), by=call.viewer)
    link = f"http://localhost:{PORT}/invitation/{token}/"
    if call.json:
        call.answer({"user": name, "roles": call.args.role, "powers": call.args.power, "invitation": link})
    else:
        call.line(f"{name} may use this register as {', '.join(call.args.role)}. This link sets the password, once:")
        call.line(f"  {link}")
        _say_whom(call, call.args.role, call.args.power)
    return DONE


def _grant(call: Call) -> int:
    from byname.actions.users import grant

    grant(call.args.name, call.args.role, call.args.power, by=call.viewer)
    facts = {"user": call.args.name, "roles": sorted(set(call.args.role)), "powers": sorted(set(call.args.power))}
    if call.json:
        call.answer(facts)
    else:
        call.line(f"{call.args.name} is now {', '.join(facts['roles'])}.")
        _say_whom(call, facts["roles"], facts["powers"])
    return DONE


def _say_whom(call: Call, roles: Sequence[str], powers: Sequence[str]) -> None:
    """Say whose people the user sees; one who should see people and was granted none is shown the way."""
    from byname.queries.references import entries

    if not any(Action.SEE_PERSON in ROLES[Role(role)].actions for role in roles):
        return
    if powers:
        call.line(f"People seen: {'all' if ANY_POWER in powers else 'those of ' + ', '.join(sorted(set(powers)))}.")
        return
    known = ", ".join(entry["code"] for entry in entries("power", viewer=call.viewer))
    again = " ".join(f"--role {role}" for role in sorted(set(roles)))
    call.line(
        f"{call.args.name} sees nobody yet and can take nothing in: no --power was given (registered: {known or 'none yet'}). "
        f"Grant one: byname user grant {call.args.name} {again} --power {known.partition(',')[0] or 'CODE'}"
    )


def _disable(call: Call) -> int:
    from byname.actions.users import bar_user

    bar_user(call.args.name, by=call.viewer)
    if call.json:
        call.answer({"user": call.args.name, "active": False})
    else:
        call.line(f"{call.args.name} is let in no more.")
    return DONE


def _list(call: Call) -> int:
    from byname.store.models import User

    if not may(call.viewer, Action.ADMIN):
        message = f"{call.viewer.name} may not see who uses this register. Ask a keeper of accounts."
        raise RefusedError(message)
    users = [
        {
            "name": user.name,
            "roles": user.roles,
            "powers": user.powers,
            "active": user.is_active,
            "made_up": user.made_up,
        }
        for user in User.objects.order_by("name")
    ]
    if call.json:
        call.answer(users)
    else:
        call.table(
            ("User", "Roles", "Powers", "Active"),
            (
                (user["name"], ", ".join(user["roles"]), ", ".join(user["powers"]), "yes" if user["active"] else "no")
                for user in users
            ),
        )
    return DONE
