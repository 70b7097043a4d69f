import { languages } from "../notation/language.ts";
import { inLanguages } from "./csvw.ts";
import { codeReference, licence, type Description } from "./description.ts";
import type { PublishedFile } from "./files.ts";

/**
 * `/catalog.jsonld` (DCAT 3), what open-data portals harvest. Where profiles differ in the class they ask for, both are given:
 * validators do not conclude one from the other.
 */
export function catalog(data: Description) {
  const { addressOf } = data;
  return {
    "@context": context,
    "@id": addressOf("/catalog.jsonld"),
    "@type": "dcat:Catalog",
    "dct:title": [{ "@value": data.publisher.name, "@language": "id" }],
    "dct:description": inLanguages(data.summary),
    "dct:publisher": publisherOf(data),
    "dct:license": { "@id": licence.url },
    "dct:language": languageIds,
    "dct:modified": day(data.modified),
    "foaf:homepage": { "@id": addressOf("/") },
    "dcat:dataset": [datasetOf(data)],
    "dcat:service": [serviceOf(data)],
  };
}

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  locn: "http://www.w3.org/ns/locn#",
  schema: "http://schema.org/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const languageIds = languages.map((language) => ({ "@id": `http://id.loc.gov/vocabulary/iso639-1/${language}` }));

function datasetOf(data: Description) {
  const { addressOf } = data;
  return {
    "@id": addressOf("/data/#dataset"),
    "@type": ["dcat:Dataset", "schema:Dataset"],
    "dct:title": inLanguages(data.title),
    "dct:description": inLanguages(data.summary),
    ...(data.url !== null && { "dct:identifier": data.url }),
    "dct:publisher": publisherOf(data),
    "dct:creator": publisherOf(data),
    "dct:license": { "@id": licence.url },
    "dct:language": languageIds,
    ...(data.issued && { "dct:issued": day(data.issued) }),
    "dct:modified": day(data.modified),
    "dct:accrualPeriodicity": { "@id": "http://purl.org/cld/freq/irregular" },
    "dct:temporal": periodOf(data),
    "dct:spatial": placeOf(data),
    "dct:conformsTo": { "@type": "dct:Standard", "dct:title": inLanguages(codeReference.title) },
    "dcat:version": data.version,
    "dcat:keyword": data.keywords,
    "dcat:landingPage": { "@id": addressOf("/data/") },
    ...contactOf(data),
    "dcat:distribution": [...data.files, ...data.documents].map((file) => distributionOf(file, data)),
  };
}

function publisherOf({ publisher, addressOf }: Description) {
  return {
    "@id": addressOf("/tentang/"),
    "@type": ["foaf:Agent", "foaf:Organization"],
    "foaf:name": publisher.name,
  };
}

function periodOf({ temporal }: Description) {
  return { "@type": "dct:PeriodOfTime", "dcat:startDate": day(temporal.from), "dcat:endDate": day(temporal.to) };
}

function placeOf({ area, regionCodes }: Description) {
  return { "@type": "dct:Location", "locn:geographicName": inLanguages(area.name), "dct:identifier": regionCodes };
}

function contactOf({ publisher: { name, contact } }: Description) {
  if (contact === null) return {};
  const address = { [contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL"]: { "@id": contact } };
  return { "dcat:contactPoint": { "@type": ["vcard:Kind", "vcard:Organization"], "vcard:fn": name, ...address } };
}

function distributionOf({ path, mediaType, title, content }: PublishedFile, { addressOf, modified }: Description) {
  return {
    "@id": addressOf(path),
    "@type": "dcat:Distribution",
    "dct:title": inLanguages(title),
    "dcat:accessURL": { "@id": addressOf("/data/") },
    "dcat:downloadURL": { "@id": addressOf(path) },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dct:license": { "@id": licence.url },
    "dct:modified": day(modified),
    ...(content && {
      "dcat:byteSize": { "@value": String(content.bytes), "@type": "xsd:nonNegativeInteger" },
      "spdx:checksum": checksum(content.sha256),
    }),
  };
}

function checksum(sha256: string) {
  return {
    "@type": "spdx:Checksum",
    "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
    "spdx:checksumValue": { "@value": sha256, "@type": "xsd:hexBinary" },
  };
}

function serviceOf(data: Description) {
  const { addressOf } = data;
  return {
    "@id": addressOf("/api/v1/openapi.json"),
    "@type": "dcat:DataService",
    "dct:title": inLanguages(data.title),
    "dct:publisher": publisherOf(data),
    "dct:license": { "@id": licence.url },
    "dcat:endpointURL": { "@id": addressOf("/api/v1/") },
    "dcat:endpointDescription": { "@id": addressOf("/api/v1/openapi.json") },
    "dcat:servesDataset": { "@id": addressOf("/data/#dataset") },
  };
}

function day(date: string) {
  return { "@value": date, "@type": "xsd:date" };
}
