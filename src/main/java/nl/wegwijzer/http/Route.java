package nl.wegwijzer.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One route.
 *
 * @param path with names in braces, as Javalin and OpenAPI write them
 * @param whileDraining whether it answers although the server is about to end
 */
record Route(HandlerType method, String path, Handler work, boolean whileDraining) {
    static Route get(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, false);
    }

    static Route post(String path, Handler work) {
        return new Route(HandlerType.POST, path, work, false);
    }

    static Route delete(String path, Handler work) {
        return new Route(HandlerType.DELETE, path, work, false);
    }

    static Route health(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, true);
    }
}
