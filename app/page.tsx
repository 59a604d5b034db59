import { AssessmentPage } from "@/components/assessment-page";
import { release } from "@/lib/myowise";

export default function Page() {
  return <AssessmentPage knowledgeHash={release.hash} />;
}
