using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the people with whom a protocol was agreed, its review, and its contact points.</summary>
internal sealed class AgreementBinder(string language, DiagnosticBag bag)
{
    internal static readonly KeyList AgreementKeys = KeyList.Of("who", "how", "people", "on");
    internal static readonly KeyList ReviewKeys = KeyList.Of("every", "with");
    internal static readonly KeyList ContactPointKeys = KeyList.Of("worries", "help");
    internal static readonly KeyList PointKeys = KeyList.Of("name", "phone", "hours", "email");

    public IReadOnlyList<Agreement> Agreements(MappingReader protocol) =>
        ListReader.Read(ListReader.Items(protocol.Node("agreed_with"), "agreed_with", bag), Agreement);

    public Review? Review(MappingReader protocol)
    {
        if (protocol.Open("review", ReviewKeys) is not { } review)
        {
            return null;
        }

        review.Need("every");
        var with = review.Scalars("with", true).Select(item => item.Text).ToList();
        return review.Scalar("every") is { } every && DurationReader.Months(every, "every", bag) is { } months ? new Review(months, with) : null;
    }

    public (ContactPoint? Worries, IReadOnlyList<ContactPoint> Help) ContactPoints(MappingReader protocol)
    {
        if (protocol.Open("contact_points", ContactPointKeys) is not { } points)
        {
            return (null, []);
        }

        var worries = points.Node("worries") is { } node ? Point(node, "worries") : null;
        var help = points.Node("help") is MappingNode one ? [one] : ListReader.Items(points.Node("help"), "help", bag);
        return (worries, ListReader.Read(help, item => Point(item, "help")));
    }

    private Agreement? Agreement(SyntaxNode node)
    {
        if (MappingReader.Open(node, "agreed_with", AgreementKeys, bag) is not { } reader)
        {
            return null;
        }

        reader.Need("who");
        return new Agreement(
            reader.Text("who") ?? string.Empty,
            reader.Localized("how", language),
            reader.WholeNumber("people", 0, 1_000_000),
            reader.Date("on"));
    }

    private ContactPoint? Point(SyntaxNode node, string place)
    {
        if (MappingReader.Open(node, place, PointKeys, bag) is not { } reader)
        {
            return null;
        }

        reader.Need("name");
        return reader.Localized("name", language) is { } name
            ? new ContactPoint(name, reader.Text("phone"), reader.Text("hours"), reader.Text("email"))
            : null;
    }
}
