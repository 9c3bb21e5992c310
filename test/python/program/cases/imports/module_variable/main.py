import config

config.handler()
