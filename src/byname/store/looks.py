"""The journal of looks, and who may sign in: a database of its own, so that reading never waits for writing."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class UserManager(BaseUserManager["User"]):
    """Make users; there is no default one."""

    def create_user(self, name: str, password: str | None, **facts: Any) -> User:
        """Store a user with a hashed password."""
        user = self.model(name=name, **facts)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """Somebody who may sign in: roles and the directions that he may see; `made_up` marks the demo's own users."""

    home: ClassVar[str] = "looks"

    name = models.CharField(max_length=64, unique=True)
    roles = models.JSONField(default=list)
    powers = models.JSONField(default=list)
    is_active = models.BooleanField(default=True)
    made_up = models.BooleanField(default=False)
    invitation = models.CharField(max_length=64, blank=True)

    objects = UserManager()
    USERNAME_FIELD = "name"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        """Table name."""

        db_table = "user"


class Look(models.Model):
    """One look at named people: who saw, searched or exported what and why; chained like the changes."""

    home: ClassVar[str] = "looks"

    id = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    by = models.CharField(max_length=64)
    verified = models.BooleanField()
    action = models.CharField(max_length=32)
    purpose = models.CharField(max_length=64)
    what = models.JSONField()
    previous = models.CharField(max_length=64)
    head = models.CharField(max_length=64, unique=True)

    class Meta:
        """Table name."""

        db_table = "look"
