using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Responses;

/// <summary>The header <c>Content-Disposition</c> with a file name (RFC 6266).</summary>
public static class ContentDisposition
{
    /// <summary>The longest name, in bytes of UTF-8, without its extension: file systems take 255, and headers are short.</summary>
    private const int LongestName = 100;

    public static string Inline(string fileName) => Of("inline", fileName);

    public static string Attachment(string fileName) => Of("attachment", fileName);

    /// <summary>Writes <c>filename</c> in ASCII for old clients and <c>filename*</c> in UTF-8 for the others.</summary>
    private static string Of(string type, string fileName)
    {
        var header = new ContentDispositionHeaderValue(type);
        header.SetHttpFileName(Short(fileName));
        return header.ToString();
    }

    /// <summary>Cuts a long name between two words, or else between two characters as people see them.</summary>
    private static string Short(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var name = fileName[..^extension.Length];
        var kept = Fitting(name);
        if (kept == name.Length)
        {
            return fileName;
        }

        var word = name.LastIndexOf('-', kept);
        return name[..(word > kept / 2 ? word : kept)].TrimEnd('-') + extension;
    }

    /// <summary>The length of the longest beginning that fits.</summary>
    private static int Fitting(string name)
    {
        var (kept, bytes) = (0, 0);
        while (kept < name.Length)
        {
            var length = StringInfo.GetNextTextElementLength(name, kept);
            bytes += System.Text.Encoding.UTF8.GetByteCount(name.AsSpan(kept, length));
            if (bytes > LongestName)
            {
                break;
            }

            kept += length;
        }

        return kept;
    }
}
