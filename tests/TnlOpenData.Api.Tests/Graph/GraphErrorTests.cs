using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>Who asks GraphQL gets every refusal as a list of errors, with a code and in two languages.</summary>
public class GraphErrorTests(RealServer server)
{
    private const string Json = "application/json";

    /// <summary>Bodies that are no request: as bytes in Latin 1, so that any byte can be written.</summary>
    public static TheoryData<string, string> WrongBodies() => new()
    {
        { "nothing", "" },
        { "not JSON", "{release{id}}" },
        { "JSON cut", """{"query": """ },
        { "two documents", """{"query":"{release{id}}"} {}""" },
        { "a number", "1" },
        { "null", "null" },
        { "a batch", """[{"query": "{ release { id } }"}]""" },
        { "no query", "{}" },
        { "a query of null", """{"query": null}""" },
        { "an empty query", """{"query": ""}""" },
        { "a query of another type", """{"query": 3}""" },
        { "both kinds of document", """{"query": "{release{id}}", "documentId": "isere-communes"}""" },
        { "an unknown document", """{"documentId": "nothing"}""" },
        { "variables of another type", """{"query": "{release{id}}", "variables": [1]}""" },
        { "variables in text", """{"query": "{release{id}}", "variables": "{}"}""" },
        { "extensions of another type", """{"query": "{release{id}}", "extensions": 1}""" },
        { "an operation of another type", """{"query": "{release{id}}", "operationName": {}}""" },
        { "half a character in the query", """{"query": "{awards(filter:{q:\"\ud800\"}){totalCount}}"}""" },
        { "half a character, the other half", """{"query": "{awards(filter:{q:\"\udc00 \ud800\"}){totalCount}}"}""" },
        { "half a character in a variable", """{"query": "query($q:String){search(q:$q){id}}", "variables": {"q": "\ud83d"}}""" },
        { "half a character in a name", """{"query": "{release{id}}", "variables": {"\ud800": 1}}""" },
        { "half a character in an operation", """{"query": "{release{id}}", "operationName": "\ud800"}""" },
        { "a byte that is no UTF-8", "{\"query\": \"{release{id}} # \u00e9\"}" },
        { "bytes of UTF-16", "\u00ff\u00fe{\0}\0" },
        { "a surrogate in UTF-8", "{\"query\": \"{release{id}} # \u00ed\u00a0\u0080\"}" },
        { "too deep", """{"query": "{release{id}}", "variables": {"a": """ + new string('[', 5_000) },
        { "deep and closed", """{"query": "{release{id}}", "variables": {"a": """ + new string('[', 500) + new string(']', 500) + "}}" },
    };

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task A_body_that_is_no_request_is_400_in_both_media_types(string name, string body)
    {
        foreach (var accepted in new[] { Json, GraphRequests.Own, "*/*" })
        {
            using var response = await Post(Encoding.Latin1.GetBytes(body), Json, accepted);
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, name);
            Assert.Equal("BAD_REQUEST", (await response.Errors())[0]!.Code());
            Assert.Equal(accepted == GraphRequests.Own, response.Content.Headers.ContentType!.MediaType == GraphRequests.Own);
        }
    }

    [Theory]
    [InlineData("{\"query\":\"{release{id}}\"}")]
    [InlineData("{\"query\":\"\u00ef\u00bb\u00bf{release{id}}\"}")]
    [InlineData("\u00ef\u00bb\u00bf{\"query\":\"{release{id}}\"}")]
    [InlineData("  {\"query\":\"{release{id}}\", \"variables\": null, \"operationName\": null, \"extensions\": null, \"other\": 1}\r\n")]
    [InlineData("{\"query\":\"{release{id}}\", \"operationName\": \"\"}")]
    public async Task A_byte_order_mark_and_members_without_a_value_are_no_fault(string body)
    {
        using var response = await Post(Encoding.Latin1.GetBytes(body), Json, Json);
        Assert.StartsWith("{\"data\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation { x }", "READ_ONLY")]
    [InlineData("mutation A($a: Int) { x(a: $a) { y } }", "READ_ONLY")]
    [InlineData("subscription { x }", "NO_SUBSCRIPTION")]
    [InlineData("{release{id}", "SYNTAX_ERROR")]
    [InlineData("# nothing", "NO_OPERATION")]
    [InlineData("fragment a on Release { id }", "NO_OPERATION")]
    [InlineData("query A { release { id } } query B { release { id } }", "NO_OPERATION_NAME")]
    [InlineData("type A { b: Int } { release { id } }", "EXECUTABLE_DEFINITIONS")]
    [InlineData("extend schema { query: Query }", "EXECUTABLE_DEFINITIONS")]
    [InlineData("""{ awards(filter: {q: "\\ud800"}) { totalCount } }""", "SYNTAX_ERROR")]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    public async Task A_document_that_cannot_be_run_says_why_by_its_code(string document, string code)
    {
        document = document.Replace("\\\\", "\\", StringComparison.Ordinal);
        using var response = await server.Post(document, null, ("Accept", GraphRequests.Own));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = await response.Errors();
        Assert.Equal(code, errors[0]!.Code());
        Assert.DoesNotContain("failli", (string)errors[0]!["extensions"]!["fr"]!, StringComparison.Ordinal);
        using var old = await server.Post(document, null, ("Accept", Json));
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/graphql", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?query=", GraphRequests.Own, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?query={release{id}}&limit=3", GraphRequests.Own, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?query={release{id}}&query={release{id}}", GraphRequests.Own, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?query={release{id}}&variables=[1]", GraphRequests.Own, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?query={release{id}}&variables={", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?documentId=nothing", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("GET", "/graphql?query=mutation{x}", GraphRequests.Own, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED")]
    [InlineData("PUT", "/graphql", GraphRequests.Own, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED")]
    [InlineData("DELETE", "/graphql", Json, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED")]
    public async Task A_refusal_before_execution_is_a_list_of_errors_for_who_accepts_one(
        string method, string address, string accepted, HttpStatusCode status, string code)
    {
        using var response = await server.Send(new HttpMethod(method), address, ("Accept", accepted));
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (await response.Errors())[0]!.Code());
        Assert.Equal(status == HttpStatusCode.MethodNotAllowed, response.Header("Allow").Contains("POST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/json", "text/csv", HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE")]
    [InlineData("application/graphql", GraphRequests.Own, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("application/json; charset=utf-16", GraphRequests.Own, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("text/plain", Json, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    public async Task A_media_type_that_cannot_be_taken_or_given_is_named(string type, string accepted, HttpStatusCode status, string code)
    {
        using var response = await Post("{\"query\":\"{release{id}}\"}"u8.ToArray(), type, accepted);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (await response.Errors())[0]!.Code());
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("text/html", true)]
    [InlineData("*/*", false)]
    [InlineData(GraphRequests.Own, false)]
    [InlineData("application/json, text/html;q=0.5", false)]
    public async Task Who_follows_a_link_is_led_to_the_console(string accepted, bool isLed)
    {
        using var response = await server.Get("/graphql", ("Accept", accepted));
        Assert.Equal(isLed ? HttpStatusCode.SeeOther : HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(isLed ? "graphiql" : null, response.Headers.Location?.OriginalString);
    }

    private async Task<HttpResponseMessage> Post(byte[] body, string type, string accepted)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Add("Accept", accepted);
        return await server.Client.SendAsync(request);
    }
}
