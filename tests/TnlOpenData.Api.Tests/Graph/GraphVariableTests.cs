using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>Variables are coerced as the specification says.</summary>
public class GraphVariableTests(RealServer server)
{
    private const string Number = "query($v: Int) { awards(first: $v) { nodes { quote } } }";
    private const string Required = "query($v: Int!) { awards(first: $v) { nodes { quote } } }";
    private const string WithDefault = "query($v: Int = 3) { awards(first: $v) { nodes { quote } } }";
    private const string Texts = "query($v: [String!]) { awards(filter: {departement: $v}) { totalCount } }";
    private const string Kinds = "query($v: [CollectivityKind!]) { collectivities(filter: {kind: $v}) { totalCount } }";
    private const string Span = "query($v: IntSpan) { awards(filter: {edition: $v}) { totalCount } }";
    private const string Flag = "query($v: Boolean!) { release { id @include(if: $v) } }";
    private const string Text = "query($v: String!) { search(q: $v) { id } }";

    [Theory]
    [InlineData(Number, "{}")]
    [InlineData(Number, """{"v": null}""")]
    [InlineData(Number, """{"v": 1}""")]
    [InlineData(Number, """{"v": 1.0}""")]
    [InlineData(Number, """{"v": 1e2}""")]
    [InlineData(Number, """{"v": 10.00e1}""")]
    [InlineData(Number, """{"v": -0}""")]
    [InlineData(Number, """{"v": 1, "unknown": {"a": [1]}}""")]
    [InlineData(WithDefault, "{}")]
    [InlineData(WithDefault, """{"v": null}""")]
    [InlineData(Texts, """{"v": ["38", "69"]}""")]
    [InlineData(Texts, """{"v": "38"}""")]
    [InlineData(Texts, """{"v": null}""")]
    [InlineData(Kinds, """{"v": ["COMMUNE"]}""")]
    [InlineData(Kinds, """{"v": "COMMUNE"}""")]
    [InlineData(Span, """{"v": {"in": 2018}}""")]
    [InlineData(Span, """{"v": {"in": [2018.0], "from": null}}""")]
    [InlineData(Flag, """{"v": true}""")]
    [InlineData(Text, """{"v": "\ud83e\udd8a saint"}""")]
    public async Task A_value_of_the_type_is_taken(string query, string variables) =>
        Assert.NotNull(await server.Ask(query, JsonNode.Parse(variables)!.AsObject()));

    [Theory]
    [InlineData(Number, """{"v": 1.5}""")]
    [InlineData(Number, """{"v": "1"}""")]
    [InlineData(Number, """{"v": true}""")]
    [InlineData(Number, """{"v": [1]}""")]
    [InlineData(Number, """{"v": 2147483648}""")]
    [InlineData(Number, """{"v": -2147483649}""")]
    [InlineData(Number, """{"v": 1e400}""")]
    [InlineData(Number, """{"v": 123456789012345678901234567890}""")]
    [InlineData(Required, "{}")]
    [InlineData(Required, """{"v": null}""")]
    [InlineData(Texts, """{"v": [38]}""")]
    [InlineData(Texts, """{"v": ["38", null]}""")]
    [InlineData(Texts, """{"v": {"in": ["38"]}}""")]
    [InlineData(Kinds, """{"v": ["commune"]}""")]
    [InlineData(Kinds, """{"v": [1]}""")]
    [InlineData(Span, """{"v": {"in": ["2018"]}}""")]
    [InlineData(Span, """{"v": {"near": 2018}}""")]
    [InlineData(Span, """{"v": 2018}""")]
    [InlineData(Flag, """{"v": "true"}""")]
    [InlineData(Flag, """{"v": 1}""")]
    [InlineData(Text, """{"v": 1}""")]
    [InlineData(Text, """{"v": null}""")]
    public async Task A_value_of_another_type_is_refused_by_its_name(string query, string variables)
    {
        using var response = await server.Post(query, JsonNode.Parse(variables)!.AsObject(), ("Accept", GraphRequests.Own));
        var error = (await response.Errors())[0]!;
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("INVALID_VALUE", error.Code());
        Assert.Contains("$v", (string)error["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ awards(first: 1.0) { totalCount } }")]
    [InlineData("{ awards(first: \"1\") { totalCount } }")]
    [InlineData("{ awards(first: 2147483648) { totalCount } }")]
    [InlineData("{ awards(filter: {kind: [\"COMMUNE\"]}) { totalCount } }")]
    public async Task A_literal_is_held_to_its_own_spelling(string query) =>
        Assert.Equal("ARGUMENTS_OF_CORRECT_TYPE", (await server.Fault(query)).Code());

    [Fact]
    public async Task Numbers_in_the_address_are_coerced_in_the_same_way()
    {
        var variables = Uri.EscapeDataString("""{"v": 2.0}""");
        var answer = await server.Json($"/graphql?query={Uri.EscapeDataString(Number)}&variables={variables}");
        Assert.Equal(2, answer["data"]!["awards"]!["nodes"]!.AsArray().Count);
    }
}
