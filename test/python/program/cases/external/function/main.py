import ext

ext.run()
