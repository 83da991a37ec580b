using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TnlOpenData.Text;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Web.Connections;

/// <summary>The whole response to a request that could not be read: no language is known of it, so it is in French and English.</summary>
internal static class RefusalDocument
{
    public static byte[] Of(IFeatureCollection features, BadHttpRequestException refusal, string? publicBase)
    {
        var http = new DefaultHttpContext(features);
        var address = publicBase is { Length: > 0 } ? publicBase.TrimEnd('/') : $"http://{HostNames.OfConnection(http)}";
        var type = ProblemType.Of(refusal.StatusCode);
        var title = Both(type.Title, " / ");
        var detail = Both(RefusalText.Of(refusal.StatusCode, refusal.Message), " — ");
        var error = new HttpError(type with { Title = new(title, title) }, new(detail, detail), []);
        using var body = ProblemDocument.Write(error, address, instance: "", http.TraceIdentifier, french: true);
        var isSecure = address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        var head = Head(refusal.StatusCode, body.Length, isSecure);
        return IsHead(http) ? head : [.. head, .. body.ToArray()];
    }

    private static bool IsHead(HttpContext http) => http.Request.Method is { Length: > 0 } method
        ? HttpMethods.IsHead(method)
        : http.Features.Get<RefusalReader>() is { IsHead: true };

    private static string Both(Bilingual text, string separator) => $"{text.Fr}{separator}{text.En}";

    private static byte[] Head(int status, long length, bool isSecure)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        CommonHeaders.Write(headers, isSecure);
        headers.ContentType = Problems.MediaType;
        headers.ContentLength = length;
        headers.ContentLanguage = "fr, en";
        headers.CacheControl = "no-cache";
        headers.Connection = "close";
        headers.Date = HeaderUtilities.FormatDate(TimeProvider.System.GetUtcNow());
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\n");
        foreach (var (name, value) in headers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return Encoding.ASCII.GetBytes(text.Append("\r\n").ToString());
    }
}
