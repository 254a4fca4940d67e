using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Validation.Rules;

/// <summary>What the guide for schools would do otherwise; never an error.</summary>
internal sealed class StepAdvice : AbstractValidator<StepInScope>
{
    public StepAdvice()
    {
        RuleFor(step => step.Step.How).Must(how => IsTalk(how[0]))
            .When(step => step.Step.Contact == Contacts.Parents && step.Step.How.Count > 0 && !FollowsTalk(step))
            .Tells((step, how) => step.Diagnostic(AdviceDiagnostics.CallParentsFirst, "how", new Argument("channel", Attendance.Names.Of(how[0]))));
        RuleFor(step => step.Step.Why).Must(why => why is not null)
            .Tells((step, _) => step.Diagnostic(AdviceDiagnostics.SayWhy, "id"));
    }

    private static bool IsTalk(Channel channel) => channel is Channel.Phone or Channel.InPerson or Channel.Video;

    /// <summary>Whether parents were spoken to in an earlier step that this one waits for.</summary>
    private static bool FollowsTalk(StepInScope step)
    {
        var open = new Queue<string>(step.Step.After);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var id))
        {
            if (!seen.Add(id) || step.Scope.Protocol.Steps.FirstOrDefault(other => other.Id == id) is not { } earlier)
            {
                continue;
            }

            if (earlier.Contact == Contacts.Parents && earlier.How.Count > 0 && IsTalk(earlier.How[0]))
            {
                return true;
            }

            earlier.After.ToList().ForEach(open.Enqueue);
        }

        return false;
    }
}
