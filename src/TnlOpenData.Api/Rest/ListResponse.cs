using System.Buffers;
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
            Identity = $"{release.Id} {addresses.Identity}",
            LastModified = ServingDates.Of(http, addresses.Snapshot),
            DeferredLinks = () => addresses.Headers,
            // The other formats are written as a whole: their length is known, and parts of them can be asked.
            IsLarge = () => format is SteppedFormat && addresses.Page.Count > LargePage,
            FileName = format is JsonFormat ? null : $"tnl-{fileName}{ProfileOf(format)}.{format.Name}",
            Write = output =>
            {
                if (format is SteppedFormat stepped)
                {
                    Steps.Run(InSteps(output, stepped, addresses));
                }
                else
                {
                    format.Write(output, addresses.Page, ContextOf(addresses));
                }
            },
            WriteSteps = format is SteppedFormat inSteps ? output => InSteps(output, inSteps, addresses) : null,
        }.Send(http);
    }

    private static IEnumerable<int> InSteps(IBufferWriter<byte> output, SteppedFormat format, Addresses addresses) => format is JsonFormat
        ? Envelope.WriteSteps(output, addresses.Page, addresses)
        : format.WriteSteps(output, addresses.Page, ContextOf(addresses));

    private static ExportContext ContextOf(Addresses addresses) => new(addresses.LinkBase, addresses.Self);

    private static string ProfileOf(TableFormat format) => format is ExcelFrCsvFormat ? $"-{ExcelFrCsvFormat.Profile}" : "";
}
