using Aanwezig.Recommendations;
using Mono.Cecil;

namespace Aanwezig.Tests.Rules;

/// <summary>Rooms use earlier rooms alone, as the compiled assembly says.</summary>
public sealed class RoomTests : IDisposable
{
    private readonly AssemblyDefinition _library = AssemblyDefinition.ReadAssembly(typeof(Protocol).Assembly.Location);

    [Fact]
    public void EveryRoom_HasAPlaceInTheOrder() => Assert.Equal(
        Rooms.All.Order(StringComparer.Ordinal),
        Types.Select(type => Rooms.Of(type.Namespace)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void NoRoom_UsesALaterOne()
    {
        var backwards = Edges
            .Where(edge => Rooms.PlaceOf(edge.Used.Namespace) > Rooms.PlaceOf(edge.User.Namespace))
            .Select(edge => $"{edge.User.FullName} uses {edge.Used.FullName}")
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.True(backwards.Count == 0, string.Join('\n', backwards));
    }

    // Each way in which code can name a type of another room.
    [Theory]
    [InlineData(typeof(WaysToUse.InCode))]
    [InlineData(typeof(WaysToUse.InLambda))]
    [InlineData(typeof(WaysToUse.InIterator))]
    [InlineData(typeof(WaysToUse.InArgument))]
    [InlineData(typeof(WaysToUse.InArray))]
    [InlineData(typeof(WaysToUse.InParameter))]
    [InlineData(typeof(WaysToUse.InTypeOf))]
    [InlineData(typeof(WaysToUse.InPattern))]
    [InlineData(typeof(WaysToUse.InMethodGroup))]
    [InlineData(typeof(WaysToUse.InBase))]
    [InlineData(typeof(WaysToUse.InField))]
    public void EveryUse_IsSeen(Type user)
    {
        using var tests = AssemblyDefinition.ReadAssembly(user.Assembly.Location);
        var nested = tests.MainModule.GetType(typeof(WaysToUse).FullName).NestedTypes.Single(type => type.Name == user.Name);

        Assert.Contains(typeof(Recommendation).FullName, UsedTypes.Of(nested).Select(used => used.FullName));
    }

    public void Dispose() => _library.Dispose();

    private IEnumerable<TypeDefinition> Types => _library.MainModule.Types.Where(type => Rooms.IsOfLibrary(type.Namespace));

    private IEnumerable<(TypeDefinition User, TypeReference Used)> Edges =>
        Types.SelectMany(type => UsedTypes.Of(type).Where(used => Rooms.IsOfLibrary(used.Namespace)), (type, used) => (type, used));
}
