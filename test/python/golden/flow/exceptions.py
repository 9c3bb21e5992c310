def load(path):
    data = None
    try:
        handle = open(path)
        data = handle.read()
    except FileNotFoundError as error:
        print(error)
        return None
    except (OSError, ValueError):
        raise
    else:
        path = data
    finally:
        print(path, data)
    return data


def retry(job, times):
    for attempt in range(times):
        try:
            return job()
        except Exception as error:
            last = error
            continue
        finally:
            job.reset()
    raise last


def groups(job):
    try:
        result = job()
    except* OSError:
        result = 1
    except* ValueError as errors:
        print(errors)
        result = 2
    return result


def quiet(cache, key):
    with suppress(KeyError):
        return cache[key]
    value = cache.make(key)
    assert value, key
    return value
