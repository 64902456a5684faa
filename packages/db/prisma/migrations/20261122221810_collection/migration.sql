-- CreateTable
CREATE TABLE "pull_source" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT,
    "dataset" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "credential_kind" TEXT,
    "credential" BYTEA,
    "every_minutes" INTEGER,
    "enabled" BOOLEAN NOT NULL,
    "next_run_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pull_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_run" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "dataset" TEXT NOT NULL,
    "transport" TEXT NOT NULL,
    "source_id" TEXT,
    "api_key_id" TEXT,
    "trigger" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "settings" JSONB,
    "position" JSONB,
    "pages" INTEGER NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "batch_id" TEXT,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "problem_count" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "retries" INTEGER NOT NULL DEFAULT 0,
    "interruptions" INTEGER NOT NULL DEFAULT 0,
    "stumbles" INTEGER NOT NULL DEFAULT 0,
    "holder" TEXT,
    "resume_at" TIMESTAMPTZ(3),
    "requested_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "collection_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_page" (
    "run_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "collection_page_pkey" PRIMARY KEY ("run_id","number")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "datasets" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,
    "last_used_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_delivery" (
    "api_key_id" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "status" INTEGER,
    "answer" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "push_delivery_pkey" PRIMARY KEY ("api_key_id","idempotency_key")
);

-- CreateIndex
CREATE INDEX "pull_source_org_id_idx" ON "pull_source"("org_id");

-- CreateIndex
CREATE INDEX "collection_run_org_id_started_at_idx" ON "collection_run"("org_id", "started_at");

-- CreateIndex
CREATE INDEX "collection_run_source_id_started_at_idx" ON "collection_run"("source_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_org_id_idx" ON "api_key"("org_id");

-- AddForeignKey
ALTER TABLE "collection_page" ADD CONSTRAINT "collection_page_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "collection_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A source is pulled by one run at a time.
CREATE UNIQUE INDEX "collection_run_unfinished" ON "collection_run"("source_id") WHERE "state" IN ('queued', 'running', 'waiting', 'interrupted');
