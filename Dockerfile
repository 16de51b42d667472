# One image for web, worker, sender and migrate; docker-compose.yml shows how they go together.
#
#   docker build -t bedside .
#   web      node bin/web.mjs
#   worker   node --import ./bin/preload.mjs --import tsx src/worker.ts
#   sender   node --import ./bin/preload.mjs --import tsx src/sender.ts
#   migrate  node bin/bedside.mjs migrate

FROM node:24-bookworm-slim AS builder
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# Building reads the configuration and connects to nothing. These values are not in the final image.
RUN NODE_ENV=production \
    BEDSIDE_MODE=demo \
    DATABASE_URL=postgres://nobody@127.0.0.1:1/none \
    PAYLOAD_SECRET=only-for-building-and-not-a-secret \
    BEDSIDE_KEYS=k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= \
    node node_modules/next/dist/bin/next build \
    && node bin/enhancements.mjs \
    && rm -rf .next/cache \
    && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    PORT=3000 \
    BEDSIDE_HOST=0.0.0.0 \
    BEDSIDE_DATA=/data
# The volume mounted at /data takes its owner from this folder.
RUN install -d -o node -g node /data
COPY --from=builder /app/package.json /app/package-lock.json /app/tsconfig.json /app/next.config.mjs /app/payload.config.ts ./
COPY --from=builder /app/node_modules ./node_modules
COPY --from=builder /app/.next ./.next
COPY --from=builder /app/bin ./bin
COPY --from=builder /app/emails ./emails
COPY --from=builder /app/src ./src
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "bin/web.mjs"]
