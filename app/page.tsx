import { AssessmentPage } from "@/components/assessment-page";

export default function Page() {
  return <AssessmentPage />;
}
