import ext.sub.deep

ext.sub.deep.run()
