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
 * @param forEverySite whether any site's page may fetch it, because it holds nothing but the program
 */
record Route(HandlerType method, String path, Handler work, Cost cost, boolean whileDraining, boolean forEverySite) {
    static Route get(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.READING, false, false);
    }

    static Route ask(String path, Handler work) {
        return new Route(HandlerType.POST, path, work, Cost.QUESTION, false, false);
    }

    static Route feedback(String path, Handler work) {
        return new Route(HandlerType.POST, path, work, Cost.FEEDBACK, false, false);
    }

    static Route delete(String path, Handler work) {
        return new Route(HandlerType.DELETE, path, work, Cost.READING, false, false);
    }

    static Route search(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.SEARCH, false, false);
    }

    static Route health(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.NOTHING, true, false);
    }

    /** A file of the program that any site's page may load. */
    static Route asset(String path, Handler work) {
        return new Route(HandlerType.GET, path, work, Cost.READING, false, true);
    }
}
