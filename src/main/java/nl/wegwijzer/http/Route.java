package nl.wegwijzer.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import nl.wegwijzer.http.limit.Cost;

/**
 * One route.
 *
 * @param path with names in braces, as Javalin and OpenAPI write them
 * @param cost what a request takes out of its client's buckets
 * @param whileDraining whether it answers although the server is about to end
 */
record Route(HandlerType method, String path, Handler work, Cost cost, boolean whileDraining) {
    static Route get(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.READING, false);
    }

    static Route post(String path, Handler work) {
        return new Route(HandlerType.POST, path, work, Cost.QUESTION, false);
    }

    static Route delete(String path, Handler work) {
        return new Route(HandlerType.DELETE, path, work, Cost.READING, false);
    }

    static Route search(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.QUESTION, false);
    }

    static Route health(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.NOTHING, true);
    }
}
