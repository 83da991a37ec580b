using TnlOpenData.Api.Http;
using TnlOpenData.Formats;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>Sends a page in the format chosen: an envelope around JSON, the bare rows otherwise.</summary>
internal static class PageReply
{
    /// <summary>Rows above which a page goes out in pieces.</summary>
    private const int LargePage = 5_000;

    public static Task Send(HttpContext http, Page page, TableFormat format, Addresses addresses, string name) => new Representation
    {
        ContentType = format.ContentType,
        Identity = $"{page.Snapshot.Release.Id} {addresses.Self}",
        LastModified = page.Snapshot.Release.Created,
        Links = addresses.Headers,
        IsPinned = addresses.IsPinned,
        IsLarge = () => page.Count > LargePage,
        FileName = format is JsonFormat ? null : $"tnl-{name}.{format.Name}",
        Write = output =>
        {
            if (format is JsonFormat)
            {
                Envelope.Write(output, page, addresses);
            }
            else
            {
                format.Write(output, page, new Origin(addresses.LinkBase, addresses.Self));
            }
        },
    }.Send(http);
}
