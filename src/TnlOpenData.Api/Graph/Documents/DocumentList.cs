using System.Text.Encodings.Web;
using System.Text.Json;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Graph.Documents;

/// <summary><c>/graphql/documents</c>: the trusted documents, each with its id, title, address and text.</summary>
internal static class DocumentList
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task Send(HttpContext http)
    {
        var address = PublicAddress.Of(http);
        return new Representation
        {
            ContentType = "application/json; charset=utf-8",
            Identity = $"{address} documents",
            LastModified = ServingDates.Of(http, http.RequestServices.GetRequiredService<ReleaseProvider>().Current),
            Write = output =>
            {
                using var json = new Utf8JsonWriter(output, Json);
                json.WriteStartObject();
                json.WriteStartArray("documents");
                foreach (var document in TrustedDocuments.All)
                {
                    json.WriteStartObject();
                    json.WriteString("id", document.Id);
                    json.WriteString("title", document.Title);
                    json.WriteString("url", $"{address}/graphql?documentId={document.Id}");
                    json.WriteString("query", document.Query);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            },
        }.Send(http);
    }
}
