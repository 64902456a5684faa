-- CreateTable
CREATE TABLE "scheme_draft" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "examples" JSONB NOT NULL DEFAULT '[]',
    "based_on" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "adopted_hash" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "scheme_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheme_draft_edit" (
    "draft_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "session" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scheme_draft_edit_pkey" PRIMARY KEY ("draft_id","number")
);

-- CreateIndex
CREATE INDEX "scheme_draft_org_id_idx" ON "scheme_draft"("org_id");

-- AddForeignKey
ALTER TABLE "scheme_draft_edit" ADD CONSTRAINT "scheme_draft_edit_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "scheme_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
