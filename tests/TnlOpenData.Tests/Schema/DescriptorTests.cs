using System.Text.Json.Nodes;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Schema;

/// <summary>The record types and <c>data/datapackage.json</c> agree.</summary>
public class DescriptorTests
{
    private static readonly JsonArray Resources = JsonNode.Parse(RepositoryData.Descriptor)!["resources"]!.AsArray();

    public static TheoryData<string> Tables => [.. AllTables.All.Select(t => t.Name)];

    [Fact]
    public void Every_table_is_described_and_no_other() =>
        Assert.Equal(
            AllTables.All.Select(t => t.Name).Order(StringComparer.Ordinal),
            Resources.Select(r => (string)r!["name"]!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_are_the_fields_in_name_and_order(string table) =>
        Assert.Equal(Fields(table).Select(f => (string)f!["name"]!), AllTables.Find(table)!.ColumnInfos.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_have_the_types_of_the_fields(string table) =>
        Assert.Equal(
            Fields(table).Select(f => $"{f!["name"]}: {f["type"]}"),
            AllTables.Find(table)!.ColumnInfos.Select(c => $"{c.Name}: {TypeOf(c.Type)}"));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_column_that_is_never_empty_is_required(string table)
    {
        var required = Fields(table).Where(f => (bool?)f!["constraints"]?["required"] == true).Select(f => (string)f!["name"]!);
        var never = AllTables.Find(table)!.ColumnInfos.Where(c => !c.CanBeEmpty && c.Type != ColumnType.List).Select(c => c.Name);
        Assert.Empty(never.Except(required));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_key_is_the_primary_key_where_one_is_declared(string table)
    {
        var declared = Resource(table)["schema"]!["primaryKey"];
        string[] key = declared switch
        {
            null => [.. AllTables.Find(table)!.Key],
            JsonArray many => [.. many.Select(k => (string)k!)],
            _ => [(string)declared!],
        };
        Assert.Equal(AllTables.Find(table)!.Key, key);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_references_are_the_foreign_keys(string table) =>
        Assert.Equal(
            (Resource(table)["schema"]!["foreignKeys"]?.AsArray() ?? [])
                .Select(k => $"{string.Join(' ', k!["fields"]!.AsArray())} → {k["reference"]!["resource"]}")
                .Order(StringComparer.Ordinal),
            AllTables.Find(table)!.AllReferences
                .Select(r => $"{string.Join(' ', r.Columns)} → {r.Target.Name}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void A_table_is_declared_after_the_tables_it_refers_to() =>
        Assert.All(AllTables.All.Index(), t =>
            Assert.All(t.Item.References, r => Assert.Contains(r.Target, AllTables.All.Take(t.Index))));

    [Fact]
    public void Every_table_but_the_places_of_France_is_in_a_dataset_of_the_catalogue() =>
        Assert.All(AllTables.All, t => Assert.Equal(t.IsTerritory, t.Theme is null));

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void Rows_stand_in_the_order_of_their_key(string package) =>
        Assert.All(AllTables.All, t => Assert.True(t.Accept(new IsInKeyOrder(Packages.Of(package).Data)), t.Name));

    private static JsonNode Resource(string table) => Resources.First(r => (string)r!["name"]! == table)!;

    private static JsonArray Fields(string table) => Resource(table)["schema"]!["fields"]!.AsArray();

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Code or ColumnType.List => "string",
        var other => other.ToString().ToLowerInvariant(),
    };

    private sealed class IsInKeyOrder(PalmaresData data) : ITableVisitor<bool>
    {
        public bool Visit<T>(Table<T> table) where T : class => data.Rows(table).SequenceEqual(table.InKeyOrder(data.Rows(table)));
    }
}
