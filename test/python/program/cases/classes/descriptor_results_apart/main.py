class prop:
    def __init__(self, attr, key=None):
        self.attr, self.key = attr, key

    def __call__(self, func):
        self.getter, self.key = func, self.key or func.__name__
        return self

    def __get__(self, obj, cls):
        if obj is None:
            return self
        key, storage = self.key, getattr(obj, self.attr)
        if key not in storage:
            storage[key] = self.getter(obj)
        return storage[key]

class Headers:
    def find(self):
        pass

class Cookies:
    def find(self):
        pass

class Request:
    def __init__(self, environ=None):
        self.environ = {} if environ is None else environ
        self.environ["request"] = self

    @prop("environ", "headers")
    def headers(self):
        return Headers()

    @prop("environ", "cookies")
    def cookies(self):
        return Cookies()

    def find(self):
        pass

    def use_headers(self):
        self.headers.find()

    def use_cookies(self):
        self.cookies.find()

r = Request()
r.use_headers()
r.use_cookies()
