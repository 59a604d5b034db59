import type { Metadata } from "next";
import { CaseFrame } from "@/components/cases/case-frame";
import { DeleteForm } from "@/components/cases/delete-form";
import { ManagePart } from "@/components/cases/manage-part";
import { RenameForm } from "@/components/cases/rename-form";
import { ShareForm } from "@/components/cases/share-form";
import { LinksForm } from "@/components/discussion/links-form";
import { buttonLook } from "@/components/ui/button";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readLinks } from "@/db/repositories/share-links";
import { mayInCase } from "@/lib/cases/access";
import { isWorking } from "@/lib/cases/share-link";
import { orNotFound, pageActing } from "../../page-acting";

export const metadata: Metadata = { title: "Share and manage" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Who sees a case, what it is called, whether it is archived, its file, and its end. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const acting = await pageActing(`/cases/${id}/manage`);
  const { label, isArchived, version, relation, owner, participants } = await orNotFound(
    readCase(database(), acting, id),
  );
  const may = (action: "edit" | "manage") => mayInCase(action, { role: acting.user.role, relation });
  const links = may("manage") ? await readLinks(database(), acting, id) : [];
  const listed = links.map((link) => ({
    id: link.id,
    expiresAt: link.expiresAt,
    isWorking: isWorking(link, acting.at),
    isRevoked: link.revokedAt !== undefined,
    lastOpenedAt: link.lastOpenedAt,
  }));
  return (
    <CaseFrame title={label} caseId={id} current="manage">
      <ManagePart
        id="people"
        title="Who sees it"
        lead={`${owner.name} owns this case. Nobody else sees it but those named here; not an administrator either.`}
      >
        <ShareForm caseId={id} participants={participants} mayManage={may("manage")} readerId={acting.user.id} />
      </ManagePart>
      {may("manage") && (
        <ManagePart
          id="links"
          title="Read-only links"
          lead="A link shows the last visit, with its answer and decisions, to whoever has it: without the label, names, notes or comments. It expires, and you can revoke it."
        >
          <LinksForm caseId={id} links={listed} />
        </ManagePart>
      )}
      {may("edit") && (
        <ManagePart id="rename" title="Label and archive">
          <RenameForm caseId={id} label={label} isArchived={isArchived} version={version} />
        </ManagePart>
      )}
      <ManagePart
        id="file"
        title="Export as a file"
        lead="All visits with their assessments, and the decisions, as JSON. The file is not sealed: keep it where patients' records are kept."
      >
        <a href={`/api/cases/${id}/file`} download className={buttonLook("outline")}>
          Download the file
        </a>
      </ManagePart>
      {may("manage") && (
        <ManagePart
          id="delete"
          title="Delete for good"
          lead="Every visit, decision and comment goes, for everybody. The audit trail keeps that it happened, and nothing of what was in it."
        >
          <DeleteForm caseId={id} label={label} />
        </ManagePart>
      )}
    </CaseFrame>
  );
}
