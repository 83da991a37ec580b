using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Rest;

/// <summary>Sends rows in the chosen format: JSON in an envelope, the other formats without one.</summary>
internal static class ListResponse
{
    /// <summary>The number of rows above which a response is sent in pieces and not cached.</summary>
    private const int LargePage = 5_000;

    /// <param name="fileName">Without its extension.</param>
    public static Task Send(HttpContext http, TableFormat format, Addresses addresses, string fileName)
    {
        // Nothing here computes rows before the entity tag is compared.
        var release = addresses.Snapshot.Release;
        return new Representation
        {
            ContentType = format.ContentType,
            Identity = $"{release.Id} {addresses.Self}",
            LastModified = release.Created,
            DeferredLinks = () => addresses.Headers,
            IsLarge = () => addresses.Page.Count > LargePage,
            FileName = format is JsonFormat ? null : $"tnl-{fileName}{ProfileOf(format)}.{format.Name}",
            Write = output =>
            {
                if (format is JsonFormat)
                {
                    Envelope.Write(output, addresses.Page, addresses);
                }
                else
                {
                    format.Write(output, addresses.Page, new ExportContext(addresses.LinkBase, addresses.Self));
                }
            },
        }.Send(http);
    }

    private static string ProfileOf(TableFormat format) => format is ExcelFrCsvFormat ? $"-{ExcelFrCsvFormat.Profile}" : "";
}
