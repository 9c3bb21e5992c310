def plain(x):
    pass


def chosen():
    pass


class Tool:
    def use(self):
        pass


def run(name):
    tool = Tool()
    eval("plain(tool.use())")
    exec("plain(name='x')")
    eval("1 + plain(2)")
    eval(name)


eval("chosen")()
run("chosen")
