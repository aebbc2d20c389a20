# The Wegwijzer assistant as an image: one jar and the guide.
#
#   docker build -t wegwijzer .
#   docker run --rm --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 8080:8080 wegwijzer
#
# It writes nowhere but /tmp. Another edition of the guide is mounted over the one inside:
#
#   … -v "$PWD/knowledge:/opt/wegwijzer/knowledge:ro" wegwijzer
#
# Options follow the image's name (… wegwijzer serve --help) or come as WEGWIJZER_… variables; options for the JVM in JAVA_TOOL_OPTIONS.
# The guide's text has no licence (knowledge/NOTICE.txt): ask its makers before you publish an image that holds it.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
# Maven and what it downloads stay in one layer for as long as these files stay the same.
COPY mvnw pom.xml ./
COPY .mvn .mvn
ENV MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
RUN sh ./mvnw -B -q -ntp -Dquick package
COPY knowledge knowledge
COPY prompts prompts
COPY src/main src/main
# Readable for everybody, whatever the permissions are at the place where the image is built.
RUN chmod -R a+rX knowledge prompts
RUN sh ./mvnw -B -q -ntp -Dquick package

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Wegwijzer assistant" \
      org.opencontainers.image.description="Grounded answers with citations from the Wegwijzer Mentaal Kapitaal" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="docker.io/library/eclipse-temurin:25-jre"

# A fixed number, so that a cluster can check that it is not root and a volume can be given to it.
RUN groupadd --system --gid 10001 wegwijzer \
    && useradd --system --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin wegwijzer

WORKDIR /opt/wegwijzer
COPY --from=build /build/target/wegwijzer.jar ./
COPY LICENSE ./
COPY --from=build /build/knowledge knowledge
COPY --from=build /build/prompts prompts
# What a start would work out, such as the index, and what Java loads while it answers for the first time, make every start thrice as quick; they are kept here because nothing
# can be written later, and in this stage because it holds for this very Java only. It also proves that the program answers.
# Without the profiles of that one run: by them Java would compile at each start what may never be called again.
RUN java -Xlog:disable -XX:-UsePerfData -Dwegwijzer.home=/opt/wegwijzer -Dwegwijzer.prepared=/opt/wegwijzer/prepared \
    -jar /opt/wegwijzer/wegwijzer.jar prepare \
    && java -XX:AOTCacheOutput=/opt/wegwijzer/wegwijzer.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
    -Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -Dwegwijzer.home=/opt/wegwijzer \
    -Dwegwijzer.prepared=/opt/wegwijzer/prepared -jar /opt/wegwijzer/wegwijzer.jar warm-up >/dev/null \
    && chmod -R a+rX /opt/wegwijzer/prepared

USER 10001:10001
# Inside a container the loopback interface would be reachable for nobody.
ENV WEGWIJZER_HOST=0.0.0.0 \
    WEGWIJZER_PORT=8080
EXPOSE 8080
STOPSIGNAL SIGTERM

# By bash itself: the image has no curl, and starting a second Java every half minute would cost more than the answers do.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["bash", "-c", "{ exec 3<>\"/dev/tcp/127.0.0.1/${WEGWIJZER_PORT:-8080}\" && printf 'GET /health/live HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && cat <&3 >/dev/null && [ \"$status\" = 200 ]; } || exit 1"]

ENTRYPOINT ["java", "-XX:-UsePerfData", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "-XX:AOTCache=/opt/wegwijzer/wegwijzer.aot", "-Dwegwijzer.home=/opt/wegwijzer", "-Dwegwijzer.prepared=/opt/wegwijzer/prepared", "-jar", "/opt/wegwijzer/wegwijzer.jar"]
CMD ["serve"]
