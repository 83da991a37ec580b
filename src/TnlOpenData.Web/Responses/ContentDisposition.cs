using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Responses;

/// <summary>The header <c>Content-Disposition</c> with a file name (RFC 6266).</summary>
public static class ContentDisposition
{
    public static string Inline(string fileName) => Of("inline", fileName);

    public static string Attachment(string fileName) => Of("attachment", fileName);

    /// <summary>Writes <c>filename</c> in ASCII for old clients and <c>filename*</c> in UTF-8 for the others.</summary>
    private static string Of(string type, string fileName)
    {
        var header = new ContentDispositionHeaderValue(type);
        header.SetHttpFileName(fileName);
        return header.ToString();
    }
}
