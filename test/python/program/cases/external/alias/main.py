from ext import run as go

go()
