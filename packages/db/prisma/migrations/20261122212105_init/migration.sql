-- CreateTable
CREATE TABLE "org" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "class" TEXT,
    "parent_id" TEXT,
    "path" TEXT NOT NULL,
    "resident_population" INTEGER,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "org_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enabled_plugin" (
    "org_id" TEXT NOT NULL,
    "plugin_id" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "enabled_plugin_pkey" PRIMARY KEY ("org_id","plugin_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "display_username" TEXT,
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "department" TEXT,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheme_version" (
    "hash" TEXT NOT NULL,
    "scheme_id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,

    CONSTRAINT "scheme_version_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "as_of" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "scheme_hash" TEXT NOT NULL,
    "plugin_versions" JSONB NOT NULL,
    "published_run_id" TEXT,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_unit" (
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "prior_rank" INTEGER,
    "prior_grade" TEXT,

    CONSTRAINT "assessment_unit_pkey" PRIMARY KEY ("assessment_id","unit_id")
);

-- CreateTable
CREATE TABLE "batch" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "org_id" TEXT NOT NULL,
    "assessment_id" TEXT,
    "unit_id" TEXT,
    "dataset" TEXT NOT NULL,
    "transport" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undo_reason" TEXT,

    CONSTRAINT "batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "dataset" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "natural_key" TEXT NOT NULL,
    "date" DATE,
    "row" JSONB NOT NULL,
    "batch_id" TEXT NOT NULL,
    "row_number" INTEGER,
    "current" BOOLEAN NOT NULL,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_repeat" (
    "batch_id" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,

    CONSTRAINT "fact_repeat_pkey" PRIMARY KEY ("batch_id","fact_id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "dataset" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "batch_id" TEXT,
    "reported_by" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT,
    "media_type" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_link" (
    "evidence_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,

    CONSTRAINT "evidence_link_pkey" PRIMARY KEY ("evidence_id","kind","target_id")
);

-- CreateTable
CREATE TABLE "scoring_run" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "scheme_hash" TEXT NOT NULL,
    "input_hash" TEXT,
    "result_hash" TEXT,
    "started_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "error" JSONB,

    CONSTRAINT "scoring_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_result" (
    "run_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "base" INTEGER NOT NULL,
    "bonus" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "group_rank" INTEGER NOT NULL,
    "tied" INTEGER NOT NULL,
    "grade" TEXT,
    "provisional" BOOLEAN NOT NULL,
    "items" INTEGER[],
    "sections" INTEGER[],
    "unscored" INTEGER[],
    "trace" BYTEA NOT NULL,
    "inputs" BYTEA NOT NULL,

    CONSTRAINT "unit_result_pkey" PRIMARY KEY ("run_id","unit_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "org_code_key" ON "org"("code");

-- CreateIndex
CREATE INDEX "org_parent_id_idx" ON "org"("parent_id");

-- CreateIndex
CREATE INDEX "org_path_idx" ON "org"("path");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "duty_user_id_role_org_id_department_key" ON "duty"("user_id", "role", "org_id", "department");

-- CreateIndex
CREATE INDEX "scheme_version_org_id_scheme_id_idx" ON "scheme_version"("org_id", "scheme_id");

-- CreateIndex
CREATE INDEX "assessment_org_id_idx" ON "assessment"("org_id");

-- CreateIndex
CREATE UNIQUE INDEX "batch_seq_key" ON "batch"("seq");

-- CreateIndex
CREATE INDEX "batch_org_id_created_at_idx" ON "batch"("org_id", "created_at");

-- CreateIndex
CREATE INDEX "fact_unit_id_dataset_date_idx" ON "fact"("unit_id", "dataset", "date");

-- CreateIndex
CREATE INDEX "fact_batch_id_idx" ON "fact"("batch_id");

-- CreateIndex
CREATE INDEX "fact_org_id_dataset_natural_key_idx" ON "fact"("org_id", "dataset", "natural_key");

-- CreateIndex
CREATE INDEX "fact_repeat_fact_id_idx" ON "fact_repeat"("fact_id");

-- CreateIndex
CREATE INDEX "report_unit_id_dataset_idx" ON "report"("unit_id", "dataset");

-- CreateIndex
CREATE INDEX "report_batch_id_idx" ON "report"("batch_id");

-- CreateIndex
CREATE INDEX "judgement_assessment_id_unit_id_current_idx" ON "judgement"("assessment_id", "unit_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "judgement_assessment_id_unit_id_measure_version_key" ON "judgement"("assessment_id", "unit_id", "measure", "version");

-- CreateIndex
CREATE INDEX "evidence_unit_id_idx" ON "evidence"("unit_id");

-- CreateIndex
CREATE INDEX "evidence_link_kind_target_id_idx" ON "evidence_link"("kind", "target_id");

-- CreateIndex
CREATE UNIQUE INDEX "scoring_run_assessment_id_number_key" ON "scoring_run"("assessment_id", "number");

-- CreateIndex
CREATE INDEX "unit_result_run_id_rank_idx" ON "unit_result"("run_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");

-- AddForeignKey
ALTER TABLE "org" ADD CONSTRAINT "org_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "org"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_scheme_hash_fkey" FOREIGN KEY ("scheme_hash") REFERENCES "scheme_version"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_unit" ADD CONSTRAINT "assessment_unit_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_run" ADD CONSTRAINT "scoring_run_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_result" ADD CONSTRAINT "unit_result_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "scoring_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.

-- At most one version of a record is current.
CREATE UNIQUE INDEX "fact_current" ON "fact"("org_id", "dataset", "unit_id", "natural_key") WHERE "current";

-- One nil report per unit, dataset and period.
CREATE UNIQUE INDEX "report_nil" ON "report"("unit_id", "dataset", "period_from", "period_to") WHERE "kind" = 'nil';

-- One judgement per unit and measure counts.
CREATE UNIQUE INDEX "judgement_current" ON "judgement"("assessment_id", "unit_id", "measure") WHERE "current";

ALTER TABLE "batch" ADD CONSTRAINT "batch_state" CHECK ("state" IN ('staging', 'importing', 'stored', 'undone', 'failed', 'cancelled', 'interrupted'));
ALTER TABLE "report" ADD CONSTRAINT "report_kind" CHECK ("kind" IN ('batch', 'form', 'nil'));
ALTER TABLE "report" ADD CONSTRAINT "report_period" CHECK ("period_from" <= "period_to");

-- The audit log is append-only.
CREATE FUNCTION "audit_entry_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only: an entry is never changed or removed';
END
$$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "audit_entry_is_append_only"();
