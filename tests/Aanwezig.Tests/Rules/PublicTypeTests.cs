using System.Reflection;

namespace Aanwezig.Tests.Rules;

public class PublicTypeTests
{
    private static readonly IReadOnlyList<Type> Public = typeof(Protocol).Assembly.GetExportedTypes();

    [Fact]
    public void NoInterface_IsPublic() => Assert.DoesNotContain(Public, type => type.IsInterface);

    [Fact]
    public void Classes_AreSealedStaticOrClosed() => Assert.Empty(Public
        .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
        .Select(type => type.FullName));

    [Fact]
    public void OpenFamilies_CannotBeExtendedFromOutside() => Assert.Empty(Public
        .Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })
        .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(made => made.IsPublic || made.IsFamily))
        .Select(type => type.FullName));

    [Fact]
    public void NothingPublic_CanBeSet() => Assert.Empty(Public
        .SelectMany(type => type.GetProperties().Where(property => property.DeclaringType!.Assembly == type.Assembly))
        .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
        .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}"));

    [Fact]
    public void Definitions_AreMadeByTheReaderAlone() => Assert.Empty(Public
        .Where(type => type.Namespace == "Aanwezig.Definitions" && type.Name.EndsWith("Definition", StringComparison.Ordinal) && !IsRecord(type))
        .Where(type => type.GetConstructors().Length > 0)
        .Select(type => type.FullName));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
