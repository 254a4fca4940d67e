namespace Aanwezig.Tests.Authoring.Schemas;

public sealed class RejectedShapeTests
{
    public static TheoryData<string> WrongShape => [.. RejectedFile.Of("AW2").Except(BeyondSchema.Files.Keys).Except(BeyondSchema.NoTree)];

    public static TheoryData<string> WrongMeaning => [.. RejectedFile.Of("AW3").Concat(RejectedFile.Of("AW4"))];

    public static TheoryData<string> Beyond => [.. BeyondSchema.Files.Keys];

    [Theory]
    [MemberData(nameof(WrongShape))]
    public void WrongShape_IsRefusedInTheEditor(string file) => Assert.False(SchemaProbe.Accepts(file, RejectedFile.Read(file)));

    [Theory]
    [MemberData(nameof(WrongMeaning))]
    public void WrongMeaning_IsLeftToTheReader(string file) => Assert.True(SchemaProbe.Accepts(file, RejectedFile.Read(file)));

    // A file that the schema has come to refuse leaves the list.
    [Theory]
    [MemberData(nameof(Beyond))]
    public void WhatASchemaCannotSay_IsListedExactly(string file) => Assert.True(SchemaProbe.Accepts(file, RejectedFile.Read(file)));
}
