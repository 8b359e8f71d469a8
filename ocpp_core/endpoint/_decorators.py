"""What the decorators of `Handlers` take, for type checkers alone: at run time they give a plain function.

Belongs here: which response belongs to the request of a handler. Must not be here: code that runs.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar, overload

from ocpp_core.message import OneWay, Request, Response

__all__ = ["After", "AfterAny", "On", "OnAny", "OnSend"]

E = TypeVar("E")  # the endpoint
Q_co = TypeVar("Q_co", bound="Request[Any]", covariant=True)
R = TypeVar("R", bound=Response)
O = TypeVar("O", bound=OneWay)  # noqa: E741  # as R is a response, and Q a request
T = TypeVar("T")


class On(Generic[Q_co, E]):
    """Takes a function from a request to the response that belongs to it, or to an awaitable of that."""

    @overload
    def __call__(
        self: On[Request[R], E], handler: Callable[[E, Q_co], Coroutine[Any, Any, R]]
    ) -> Callable[[E, Q_co], Coroutine[Any, Any, R]]: ...
    @overload
    def __call__(self: On[Request[R], E], handler: Callable[[E, Q_co], R]) -> Callable[[E, Q_co], R]: ...
    def __call__(self, handler: Any) -> Any:
        raise NotImplementedError


class OnSend(Generic[O, E]):
    """Takes a function from a one-way message to nothing, or to an awaitable of nothing."""

    @overload
    def __call__(
        self, handler: Callable[[E, O], Coroutine[Any, Any, None]]
    ) -> Callable[[E, O], Coroutine[Any, Any, None]]: ...
    @overload
    def __call__(self, handler: Callable[[E, O], None]) -> Callable[[E, O], None]: ...
    def __call__(self, handler: Any) -> Any:
        raise NotImplementedError


class After(Generic[Q_co, E]):
    """Takes a function from a request and its response to nothing, or to an awaitable of nothing."""

    @overload
    def __call__(
        self: After[Request[R], E], handler: Callable[[E, Q_co, R], Coroutine[Any, Any, None]]
    ) -> Callable[[E, Q_co, R], Coroutine[Any, Any, None]]: ...
    @overload
    def __call__(self: After[Request[R], E], handler: Callable[[E, Q_co, R], None]) -> Callable[[E, Q_co, R], None]: ...
    def __call__(self, handler: Any) -> Any:
        raise NotImplementedError


class OnAny(Generic[E]):
    """Takes a function from one of several messages to the response that belongs to it."""

    def __call__(self, handler: Callable[[E, Any], T]) -> Callable[[E, Any], T]:
        raise NotImplementedError


class AfterAny(Generic[E]):
    """Takes a function from one of several requests and its response to nothing."""

    def __call__(self, handler: Callable[[E, Any, Any], T]) -> Callable[[E, Any, Any], T]:
        raise NotImplementedError
